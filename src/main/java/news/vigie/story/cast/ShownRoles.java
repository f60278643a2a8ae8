package news.vigie.story.cast;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.language.Gazetteer;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.RoleName;
import news.vigie.language.RoleNames;
import news.vigie.language.WordLists;
import org.jspecify.annotations.Nullable;

/** Which roles are shown, and how: one person's, nouns, with the capitals of the language. */
final class ShownRoles {
    private static final Set<String> ONE_OF = Set.of("un", "une", "one");
    private static final int LONGEST = 70;

    private final Language language;
    private final WordLists lists;
    private final RoleNames names;
    private final Set<String> titles;

    ShownRoles(Language language) {
        this.language = language;
        lists = WordLists.of(language);
        names = RoleNames.of(language);
        titles = lists.words("titles-before-names").stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of all that the reports call somebody what tells most, at a length to be read at a glance. */
    @Nullable
    String of(Player player) {
        return player.roles().stream()
                .flatMap(role -> Stream.ofNullable(of(role, player.type())))
                .reduce((one, other) -> other.length() > one.length() && other.length() <= LONGEST ? other : one)
                .orElse(null);
    }

    /**
     * None where it is said of several, is a sentence's, or tells whose relative somebody is without a name; nor the
     * bare kind of an organisation.
     */
    @Nullable
    String of(@Nullable String role, NameType type) {
        if (role == null || role.isBlank()) {
            return null;
        }
        List<String> words = Arrays.stream(role.split(" "))
                .dropWhile(word -> lists.words("role-openings").contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        boolean kind = type == NameType.ORGANIZATION && words.size() == 1;
        return words.isEmpty() || kind || isVerb(words.getFirst()) || isOfSeveral(words) || isLooseKin(words)
                ? null
                : written(words);
    }

    private boolean isVerb(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return lists.words("leading").contains(small) || small.equals("à");
    }

    /** "députés de la majorité", "Fox Television bosses": the head's number. */
    private boolean isOfSeveral(List<String> words) {
        if (ONE_OF.contains(words.getFirst().toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (String word : words) {
            // "CGT Cheminots" is a union.
            boolean name = Character.isUpperCase(word.codePointAt(0)) && !word.equals(words.getFirst());
            List<RoleName> heads = named(word);
            if (!heads.isEmpty() && !name) {
                return heads.stream().allMatch(RoleName::plural);
            }
        }
        return false;
    }

    private boolean isLooseKin(List<String> words) {
        boolean kin = words.stream()
                .map(this::named)
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .filter(heads -> heads.stream().allMatch(head -> head.weight() == RoleName.Weight.KIN))
                .isPresent();
        return kin
                && words.stream()
                        .noneMatch(word -> Character.isUpperCase(
                                word.codePointAt(word.length() > 2 && word.charAt(1) == '\'' ? 2 : 0)));
    }

    private List<RoleName> named(String word) {
        return names.startingWith(word.toLowerCase(Locale.ROOT)).stream()
                .filter(name -> name.words().size() == 1)
                .toList();
    }

    private String written(List<String> words) {
        String first = words.getFirst();
        String bare = first.toLowerCase(Locale.ROOT).replace(".", "");
        boolean capital = language.equals(Language.ENGLISH)
                && ((first.endsWith(".") && titles.contains(bare))
                        || Gazetteer.bundled().has(bare, Gazetteer.NATIONALITY));
        String role = String.join(" ", words);
        return capital ? Character.toUpperCase(role.charAt(0)) + role.substring(1) : role;
    }
}
