package news.vigie.telegram.edit.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.render.markup.CleanText;

/** Lists that people type, and lists of which a press takes an item in or out. */
final class Lists {
    private static final int LONGEST_QUOTE = 60;

    private Lists() {}

    /** Apart by commas, semicolons and line ends. */
    static List<String> typed(String words) {
        return Arrays.stream(words.split("[,;\n]"))
                .map(CleanText::line)
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    /** What was typed, as an answer repeats it: a message holds no more than one that was sent. */
    static String quoted(String words) {
        return CleanText.shortened(CleanText.line(words), LONGEST_QUOTE);
    }

    static <T> List<T> with(List<T> items, T item) {
        return items.contains(item)
                ? items
                : Stream.concat(items.stream(), Stream.of(item)).toList();
    }

    static <T> List<T> toggled(List<T> items, T item) {
        var changed = new ArrayList<>(items);
        if (!changed.remove(item)) {
            changed.add(item);
        }
        return List.copyOf(changed);
    }

    static Optional<Integer> number(String text, int least, int most) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= least && number <= most ? Optional.of(number) : Optional.empty();
    }
}
