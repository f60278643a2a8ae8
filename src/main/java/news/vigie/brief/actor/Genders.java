package news.vigie.brief.actor;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import news.vigie.language.Span;

/** What tells whether a person is a man or a woman: title, first name, role, agreement, pronouns behind the name. */
final class Genders {
    private static final Set<String> HIS_TITLES =
            Set.of("m", "mm", "m.", "mr", "mr.", "sir", "lord", "monsieur", "abbé", "père", "frère", "prince", "roi");
    private static final Set<String> HER_TITLES = Set.of(
            "mme",
            "mmes",
            "mlle",
            "mrs",
            "ms",
            "miss",
            "madame",
            "lady",
            "dame",
            "mademoiselle",
            "sœur",
            "princesse",
            "reine");
    private static final Set<String> HIS_DETERMINERS = Set.of("le", "un", "du", "au", "ce", "cet");
    private static final Set<String> HER_DETERMINERS = Set.of("la", "une", "cette");
    private static final Set<String> HIS_PRONOUNS = Set.of("he", "him", "his", "himself", "lui-même", "né", "âgé");
    private static final Set<String> HER_PRONOUNS = Set.of("she", "her", "herself", "elle", "elle-même", "née", "âgée");
    /** "il" is nobody as often: it counts only where a verb of his doing follows. */
    private static final Set<String> IMPERSONAL =
            Set.of("y", "faut", "faudra", "fallait", "s'", "est", "semble", "reste", "n'", "ne", "va", "pleut");

    /** Words behind a name in which a pronoun is likely to mean the one named. */
    private static final int REACH = 45;
    /** More mentions than these tell no more. */
    private static final int ENOUGH = 12;

    private final Wording wording;
    private final FirstNames firstNames;
    private final Agreement agreement;
    private final Set<String> hisRoles;
    private final Set<String> herRoles;
    private final BitSet persons;
    private final Map<Group, Gender> known = new HashMap<>();

    /** {@code persons}: the first words of all that are named. */
    Genders(Wording wording, BitSet persons) {
        this.wording = wording;
        this.persons = persons;
        firstNames = new FirstNames(wording);
        agreement = new Agreement(wording);
        hisRoles = wording.lists().words("masculine-roles");
        herRoles = wording.lists().words("feminine-roles");
    }

    /** By the word before the name that starts at the offset: "Mme", "M." */
    Gender byTitle(int offset) {
        int at = wording.at(offset);
        String before = ".".equals(wording.small(at - 1)) ? wording.small(at - 2) : wording.small(at - 1);
        return oneOf(before, HIS_TITLES, HER_TITLES);
    }

    /** By its titles and first name alone, while its mentions are still being gathered. */
    Gender of(Group group) {
        return known.computeIfAbsent(
                group,
                key -> byName(key.introduction().in(wording.text()))
                        .orElseGet(() -> byTitle(key.introduction().start())));
    }

    /** By all that is known in the end. */
    Gender of(Group group, Optional<Span> role) {
        return titled(group.mentions())
                .or(() -> byName(group.fullest().in(wording.text())))
                .or(() -> role.flatMap(this::byRole))
                .or(() -> byAgreement(group.mentions()))
                .or(() -> byPronouns(group.mentions()))
                .orElse(Gender.UNKNOWN);
    }

    private Optional<Gender> titled(List<Span> mentions) {
        return firstTold(mentions, mention -> byTitle(mention.start()));
    }

    private Optional<Gender> byName(String name) {
        int space = name.indexOf(' ');
        return told(firstNames.of(space < 0 ? name : name.substring(0, space)));
    }

    private Optional<Gender> byAgreement(List<Span> mentions) {
        return firstTold(mentions, mention -> agreement.behind(wording.at(mention.end())));
    }

    private static Optional<Gender> firstTold(List<Span> mentions, Function<Span, Gender> reader) {
        for (Span mention : mentions.subList(0, Math.min(ENOUGH, mentions.size()))) {
            Gender gender = reader.apply(mention);
            if (gender != Gender.UNKNOWN) {
                return Optional.of(gender);
            }
        }
        return Optional.empty();
    }

    private Optional<Gender> byRole(Span role) {
        int from = wording.at(role.start());
        int to = Math.min(wording.at(role.end()), from + 3);
        Optional<Gender> byWord = IntStream.range(from, to)
                .mapToObj(index -> oneOf(wording.small(index), hisRoles, herRoles))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst();
        return byWord.or(() -> told(oneOf(wording.small(from - 1), HIS_DETERMINERS, HER_DETERMINERS)));
    }

    private Optional<Gender> byPronouns(List<Span> mentions) {
        int votes = 0;
        for (Span mention : mentions.subList(0, Math.min(ENOUGH, mentions.size()))) {
            votes += votes(wording.at(mention.end()));
        }
        return votes == 0 ? Optional.empty() : Optional.of(votes > 0 ? Gender.FEMININE : Gender.MASCULINE);
    }

    /** Hers less his from the word on, up to the next one who is named. */
    private int votes(int from) {
        int votes = 0;
        int end = Math.min(from + REACH, wording.words().size());
        for (int at = from; at < end && !persons.get(at); at++) {
            String word = wording.small(at);
            boolean he = "il".equals(word) && !IMPERSONAL.contains(wording.small(at + 1));
            votes += HER_PRONOUNS.contains(word) ? 1 : HIS_PRONOUNS.contains(word) || he ? -1 : 0;
        }
        return votes;
    }

    private static Optional<Gender> told(Gender gender) {
        return gender == Gender.UNKNOWN ? Optional.empty() : Optional.of(gender);
    }

    private static Gender oneOf(String word, Set<String> masculine, Set<String> feminine) {
        if (masculine.contains(word) == feminine.contains(word)) {
            return Gender.UNKNOWN;
        }
        return masculine.contains(word) ? Gender.MASCULINE : Gender.FEMININE;
    }
}
