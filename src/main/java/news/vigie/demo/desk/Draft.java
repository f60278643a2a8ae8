package news.vigie.demo.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What someone hands in, before anybody has looked at it.
 *
 * @param fields by name: title, byline, outlet …
 * @param text paragraphs apart by an empty line; {@code ## } opens a sub-heading, {@code > } a quotation
 */
public record Draft(Map<String, String> fields, String text) {
    private static final String RULE = "---";

    public Draft {
        fields = Map.copyOf(fields);
    }

    /**
     * Reads front matter ({@code name: value} lines between two lines of {@code ---}) and the text below it. Without
     * front matter the first line is the title.
     */
    public static Draft ofMarkdown(String source) {
        String text = source.replace("\uFEFF", "").replace("\r\n", "\n").strip();
        int end = text.startsWith(RULE + "\n") ? text.indexOf("\n" + RULE, RULE.length()) : -1;
        if (end < 0) {
            return titledByFirstLine(text);
        }
        int below = text.indexOf('\n', end + 1);
        return new Draft(
                fieldsIn(text.substring(RULE.length(), end)),
                below < 0 ? "" : text.substring(below).strip());
    }

    /** The same draft without some of its fields. */
    Draft without(String... names) {
        var left = new LinkedHashMap<>(fields);
        for (String name : names) {
            left.remove(name);
        }
        return new Draft(left, text);
    }

    private static Draft titledByFirstLine(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return new Draft(
                Map.of("title", first.replaceFirst("^#+", "").strip()),
                end < 0 ? "" : text.substring(end).strip());
    }

    private static Map<String, String> fieldsIn(String frontMatter) {
        var fields = new LinkedHashMap<String, String>();
        for (String line : frontMatter.strip().split("\\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            } else if (!line.isBlank()) {
                fields.put(line.strip(), "");
            }
        }
        return fields;
    }
}
