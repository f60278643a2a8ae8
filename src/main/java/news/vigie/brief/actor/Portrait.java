package news.vigie.brief.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.vigie.brief.actor.role.RoleFinder;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/** Draws a figure from its mentions: the name to call it by, its role, its gender. */
final class Portrait {
    private static final Set<String> HIS_TITLES =
            Set.of("m", "mm", "m.", "mr", "mr.", "sir", "lord", "monsieur", "abbé");
    private static final Set<String> HER_TITLES =
            Set.of("mme", "mmes", "mlle", "mrs", "ms", "miss", "madame", "lady", "dame", "mademoiselle");
    private static final Set<String> HIS_DETERMINERS = Set.of("le", "un", "du", "au", "son");
    private static final Set<String> HER_DETERMINERS = Set.of("la", "une", "sa");
    /** More mentions than these tell no more. */
    private static final int ENOUGH = 12;

    private final Wording wording;
    private final RoleFinder roles;
    private final Set<String> hers;
    private final Set<String> his;
    private final Set<String> herRoles;
    private final Set<String> hisRoles;

    Portrait(Wording wording, List<Name> names) {
        this.wording = wording;
        roles = new RoleFinder(wording, names);
        hers = wording.lists().words("feminine-first-names");
        his = wording.lists().words("masculine-first-names");
        herRoles = wording.lists().words("feminine-roles");
        hisRoles = wording.lists().words("masculine-roles");
    }

    Figure of(Forms.Group group) {
        Span role = roles.roleOf(group.mentions).orElse(null);
        String name = group.fullest().in(wording.text());
        return new Figure(name, group.type, gender(group, name, Optional.ofNullable(role)), group.mentions, role);
    }

    private Gender gender(Forms.Group group, String name, Optional<Span> role) {
        if (group.type != NameType.PERSON) {
            return Gender.UNKNOWN;
        }
        Gender byTitle = group.mentions.stream()
                .limit(ENOUGH)
                .map(mention -> byTitle(wording.at(mention.start())))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
        if (byTitle != Gender.UNKNOWN) {
            return byTitle;
        }
        Gender byName = oneOf(firstOf(name), his, hers);
        return byName != Gender.UNKNOWN ? byName : role.map(this::byRole).orElse(Gender.UNKNOWN);
    }

    private Gender byTitle(int index) {
        String before = ".".equals(wording.small(index - 1)) ? wording.small(index - 2) : wording.small(index - 1);
        return oneOf(before, HIS_TITLES, HER_TITLES);
    }

    private Gender byRole(Span role) {
        int from = wording.at(role.start());
        Gender byDeterminer = oneOf(wording.small(from - 1), HIS_DETERMINERS, HER_DETERMINERS);
        if (byDeterminer != Gender.UNKNOWN) {
            return byDeterminer;
        }
        int to = Math.min(wording.at(role.end()), from + 3);
        List<Gender> genders = IntStream.range(from, to)
                .mapToObj(index -> oneOf(wording.small(index), hisRoles, herRoles))
                .filter(gender -> gender != Gender.UNKNOWN)
                .toList();
        return genders.isEmpty() ? Gender.UNKNOWN : genders.getFirst();
    }

    private static String firstOf(String name) {
        int space = name.indexOf(' ');
        return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    private static Gender oneOf(String word, Set<String> masculine, Set<String> feminine) {
        if (masculine.contains(word) == feminine.contains(word)) {
            return Gender.UNKNOWN;
        }
        return masculine.contains(word) ? Gender.MASCULINE : Gender.FEMININE;
    }
}
