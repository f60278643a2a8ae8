package news.vigie.brief.bullet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.Binding;
import news.vigie.brief.Phrases;
import news.vigie.brief.PlainWords;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/**
 * Tells who "il" or "she" at the beginning of a sentence is, where that is certain: the sentence before begins with one
 * person, names no other and no one by what they do, and the verb is one that only a person does or suffers. A wrong
 * name is worse than none.
 */
final class Owners {
    /** Who is meant, and the stretch without the pronoun. */
    record Owner(String bracket, Span rest) {}

    private static final int NEAR_BEGINNING = 60;
    private static final int REACH = 4;

    private final Reading reading;
    private final String text;
    private final Mentions mentions;
    private final Persons persons;
    private final Binding binding;
    private final Phrases deeds;
    private final Phrases his;
    private final Phrases hers;
    private final Set<String> roles;
    private final Set<String> others;

    Owners(Reading reading, Mentions mentions) {
        this.reading = reading;
        this.mentions = mentions;
        text = reading.article().text();
        Language language = reading.article().language();
        persons = new Persons(reading);
        binding = Binding.of(language);
        deeds = Phrases.of(language, "personal-deeds");
        his = Phrases.of(language, "his-pronouns");
        hers = Phrases.of(language, "her-pronouns");
        roles = WordLists.of(language).words("roles");
        others = WordLists.of(language).words("people");
    }

    /**
     * Of the pronoun that the stretch begins with, given the sentence before and who "he" or "she" at its own beginning
     * was; empty: it does not begin so, or nobody knows.
     */
    Optional<Owner> of(Span stretch, Span before, String ownerBefore) {
        Tokens words = Tokens.of(reading, stretch);
        List<String> small = words.from(0);
        boolean he = his.opening(small) > 0;
        if ((!he && hers.opening(small) == 0) || words.size() < 2) {
            return Optional.empty();
        }
        int end = words.end(0);
        if (text.charAt(end) != ' ' || !isPersonal(small.subList(1, small.size()))) {
            return Optional.empty();
        }
        var rest = new Span(end + 1, stretch.end());
        if (mentions.people().touch(rest)) {
            return Optional.empty();
        }
        return subject(before, he)
                .flatMap(name -> persons.named(name.in(text), he))
                .or(() -> goesOn(before, ownerBefore, he))
                .map(name -> new Owner(name, rest));
    }

    /** "[Ann Lee] left in May. She …": still she, where the sentence between names nobody else. */
    private Optional<String> goesOn(Span before, String ownerBefore, boolean he) {
        boolean nobodyElse = !mentions.people().touch(before) && !hasOthers(before);
        return ownerBefore.isEmpty() || !nobodyElse ? Optional.empty() : persons.named(ownerBefore, he);
    }

    private boolean isPersonal(List<String> behind) {
        List<String> verb = behind.subList(0, Math.min(REACH, behind.size()));
        return deeds.isEmpty() || deeds.opening(behind) > 0 || binding.tells(verb);
    }

    /** The only person of the sentence, who is its subject. */
    private Optional<Span> subject(Span sentence, boolean he) {
        List<Span> people = mentions.people().in(sentence);
        if (people.isEmpty() || people.getFirst().start() - sentence.start() > NEAR_BEGINNING) {
            return Optional.empty();
        }
        Span name = people.getFirst();
        var behind = new Span(name.end(), sentence.end());
        boolean alone = people.stream().allMatch(other -> persons.same(name, other) || persons.isSurely(other, !he));
        String opening = text.substring(sentence.start(), name.start());
        boolean first = opening.indexOf(',') < 0 && !binding.tells(PlainWords.of(opening)) && hasNoVerb(opening);
        boolean others = hasOthers(new Span(behindApposition(behind), behind.end()));
        return alone && first && !others && hasVerbSoon(behind) ? Optional.of(name) : Optional.empty();
    }

    private boolean hasOthers(Span span) {
        return PlainWords.of(reading).in(span).stream().anyMatch(word -> others.contains(word) || roles.contains(word));
    }

    /** "Ann Lee, the mayor of Aldham, said". */
    private int behindApposition(Span behind) {
        int close = text.charAt(behind.start()) == ',' ? text.indexOf(", ", behind.start() + 1) : -1;
        return close > 0 && close + 2 < behind.end() ? close + 1 : behind.start();
    }

    private boolean hasNoVerb(String words) {
        Set<String> verbs = WordLists.of(reading.article().language()).words("auxiliaries");
        return PlainWords.of(words).stream().noneMatch(verbs::contains);
    }

    private boolean hasVerbSoon(Span behind) {
        int from = behindApposition(behind);
        List<String> next = PlainWords.of(reading).in(new Span(from, behind.end()));
        if (next.isEmpty() || text.charAt(from) != ' ') {
            return false;
        }
        Set<String> verbs = WordLists.of(reading.article().language()).words("finite-verbs");
        String word = next.getFirst();
        return verbs.contains(word) || binding.tells(List.of(word));
    }
}
