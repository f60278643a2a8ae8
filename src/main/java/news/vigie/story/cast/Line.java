package news.vigie.story.cast;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.language.Word;
import news.vigie.language.Words;
import org.jspecify.annotations.Nullable;

/** A headline or bullet as words, to find those whom it names and how they stand in it. */
final class Line {
    private final Language language;
    private final List<Word> words;
    private final List<String> folded;
    private final Surroundings surroundings;

    Line(String text, Language language) {
        this.language = language;
        words = Words.of(text, language);
        folded = folded(words);
        surroundings = new Surroundings(words, language);
    }

    private static List<String> folded(List<Word> words) {
        return words.stream().map(word -> NameWords.folded(word.form())).toList();
    }

    /** The best standing of all mentions by this form of the name. */
    Standing standing(Player player, String form) {
        return standing(player, form, named(form, language));
    }

    /** The words of a name as they are compared here. */
    static List<String> named(String form, Language language) {
        return folded(Words.of(form, language));
    }

    Standing standing(Player player, String form, List<String> named) {
        int length = player.isPerson() ? 1 : named.size();
        return IntStream.rangeClosed(0, words.size() - length)
                .filter(at -> player.isPerson()
                        ? isPerson(named, at)
                        : folded.subList(at, at + length).equals(named)
                                && words.get(at).isCapital() == Character.isUpperCase(form.codePointAt(0)))
                .mapToObj(at -> standing(player, named, at, at + length))
                .max(Standing::compareTo)
                .orElse(Standing.ABSENT);
    }

    /** By the last word of the name, or by the first alone. */
    private boolean isPerson(List<String> named, int at) {
        boolean followed = at + 1 < words.size() && words.get(at + 1).isCapital();
        return words.get(at).isCapital()
                && (folded.get(at).equals(named.getLast())
                        || (!followed && folded.get(at).equals(named.getFirst())));
    }

    private Standing standing(Player player, List<String> named, int at, int to) {
        if (!player.isPerson()) {
            return surroundings.ofBody(at, to);
        }
        int from = at;
        while (from > 0 && named.contains(folded.get(from - 1))) {
            from--;
        }
        return surroundings.ofPerson(beforeRole(from, player.role()), to);
    }

    /** Where the role begins that stands right before the name. */
    private int beforeRole(int from, @Nullable String role) {
        if (role == null) {
            return from;
        }
        List<String> said =
                Stream.of(role.toLowerCase(Locale.ROOT).split("(?<=['’])|\\s+")).toList();
        int start = from - said.size();
        boolean before = start >= 0
                && IntStream.range(0, said.size())
                        .allMatch(i -> words.get(start + i).small().equals(said.get(i)));
        return before ? start : from;
    }
}
