package news.vigie.language.name.guess;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.vigie.language.Gazetteer;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.Word;
import news.vigie.language.WordLists;

/** Weighs what a name may be: what its words are, and what stands beside it. */
final class NameTyper {
    private static final Set<String> IN = Set.of("à", "en", "in", "au", "near", "across", "dans", "aux");
    private static final Set<String> ARTICLES = Set.of("la", "le", "l'", "l’", "les", "the");

    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final Set<String> organizations;
    private final Set<String> places;
    private final Set<String> organizationHeads;
    private final Set<String> placeHeads;
    private final Set<String> roles;
    private final Set<String> titles;
    private final Set<String> speech;

    NameTyper(Language language) {
        WordLists lists = WordLists.of(language);
        organizations = lists.words("organizations");
        places = lists.words("places");
        organizationHeads = lists.words("organization-heads");
        placeHeads = lists.words("place-heads");
        roles = lists.words("roles");
        titles = lists.words("titles-before-names");
        speech = lists.words("speech-verbs");
    }

    /** The weight of each type; what it is not has none. */
    Map<NameType, Double> weigh(NameRun run) {
        Map<NameType, Double> weights = new EnumMap<>(NameType.class);
        String small = run.form().toLowerCase(Locale.ROOT).replace('’', '\'');
        weights.put(NameType.PERSON, person(run));
        weights.put(NameType.PLACE, place(run, small));
        weights.put(NameType.ORGANIZATION, organization(run, small));
        return weights;
    }

    private double person(NameRun run) {
        double weight = run.size() > 1 ? 1.2 : 0.2;
        int first = gazetteer.of(run.first().form());
        if ((first & Gazetteer.FIRST_NAME) != 0) {
            weight += run.size() > 1 ? 3 : 1;
        }
        if (gazetteer.has(run.last().form(), Gazetteer.LAST_NAME)) {
            weight += 0.6;
        }
        if (run.parts().stream().anyMatch(Word::isInitial)) {
            weight += 2;
        }
        return weight + personByNeighbours(run);
    }

    private double personByNeighbours(NameRun run) {
        String before = run.before(1);
        double weight = 0;
        if (titles.contains(".".equals(before) ? run.before(2) : before)) {
            weight += 5;
        }
        if (roles.contains(before.toLowerCase(Locale.ROOT))) {
            weight += 4;
        }
        if (speech.contains(run.after()) || speech.contains(before)) {
            weight += 1;
        }
        return weight;
    }

    private double place(NameRun run, String small) {
        double weight = places.contains(small) ? 4 : 0;
        int flags = gazetteer.of(small);
        weight += (flags & Gazetteer.COUNTRY) != 0 ? 4 : 0;
        weight += (flags & Gazetteer.CITY) != 0 ? 1.5 : 0;
        String before = run.before(1).toLowerCase(Locale.ROOT);
        weight += IN.contains(before) ? 2 : 0;
        weight += placeHeads.contains(before) || placeHeads.contains(run.before(2)) ? 1.5 : 0;
        weight += run.size() > 1 && anyOf(run, placeHeads) ? 3.5 : 0;
        return weight;
    }

    private double organization(NameRun run, String small) {
        double weight = organizations.contains(small) ? 6 : 0;
        weight += run.first().isAcronym() && run.size() == 1 ? 2.5 : 0;
        weight += anyOf(run, organizationHeads) ? 4 : 0;
        String before = run.before(1).toLowerCase(Locale.ROOT);
        weight += organizationHeads.contains(before) ? 3 : 0;
        weight += ARTICLES.contains(before) && run.size() == 1 ? 0.7 : 0;
        return weight + 0.3;
    }

    private static boolean anyOf(NameRun run, Set<String> heads) {
        List<Word> parts = run.parts();
        return parts.stream().anyMatch(word -> heads.contains(word.small()));
    }
}
