package news.vigie.telegram.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.vigie.render.Button;
import news.vigie.render.markup.CleanText;
import news.vigie.story.library.Page;

/** Buttons for reading, and what their data holds: a word and numbers. */
final class Keys {
    private static final Pattern NUMBERS = Pattern.compile("[a-z]+:(\\d{1,18})(?::(\\d{1,9}))?");
    private static final int LONGEST_ROW = 8;
    private static final int LONGEST = 40;

    private Keys() {}

    static Button key(String text, String data) {
        return new Button(CleanText.shortened(text, LONGEST), null, data);
    }

    /** A button in a row of its own for each text, by the number of its question. */
    static List<List<Button>> asking(List<String> texts, String word, List<Long> questions) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> List.of(key(CleanText.line(texts.get(i)), word + questions.get(i))))
                .toList();
    }

    /** The first number of the data; empty: it is none of ours. */
    static OptionalLong first(String data) {
        Matcher numbers = NUMBERS.matcher(data);
        return numbers.matches() ? OptionalLong.of(Long.parseLong(numbers.group(1))) : OptionalLong.empty();
    }

    /** The second number; 0: there is none. */
    static int second(String data) {
        Matcher numbers = NUMBERS.matcher(data);
        return numbers.matches() && numbers.group(2) != null ? Integer.parseInt(numbers.group(2)) : 0;
    }

    /** One button for each story, by its number on the page. */
    static List<List<Button>> stories(List<Long> stories, int from) {
        return rows(stories, i -> key(Integer.toString(from + i + 1), "story:" + stories.get(i)));
    }

    /** One button for each, by its index, in rows of one length as far as may be. */
    static List<List<Button>> rows(List<?> all, IntFunction<Button> button) {
        List<Button> buttons = IntStream.range(0, all.size()).mapToObj(button).toList();
        int row = Math.ceilDiv(buttons.size(), Math.max(1, Math.ceilDiv(buttons.size(), LONGEST_ROW)));
        var rows = new ArrayList<List<Button>>();
        for (int i = 0; i < buttons.size(); i += row) {
            rows.add(buttons.subList(i, Math.min(buttons.size(), i + row)));
        }
        return rows;
    }

    /** Back and on, where there is something; none for a single page. Of a page that holds fewer, the place is not told. */
    static List<List<Button>> leafing(Page<?> page, int size, IntFunction<String> data) {
        var row = new ArrayList<Button>();
        if (page.from() > 0) {
            row.add(key("◀", data.apply(Math.max(0, page.from() - size))));
        }
        boolean even = page.from() % size == 0 && (page.shown().size() == size || !page.hasNext());
        if (even && page.all() > size) {
            String place = (page.from() / size + 1) + " / " + Math.ceilDiv(page.all(), size);
            row.add(key(place, data.apply(page.from())));
        }
        if (page.hasNext()) {
            row.add(key("▶", data.apply(page.from() + page.shown().size())));
        }
        return row.isEmpty() ? List.of() : List.of(row);
    }
}
