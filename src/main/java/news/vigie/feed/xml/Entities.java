package news.vigie.feed.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.feed.markup.References;

/** A document with the entities that it declares: texts only, each read once, and no more than a bound in all. */
final class Entities {
    private static final int MOST = 100;
    private static final int LONGEST_DECLARATION = 100_000;
    private static final int MOST_EXPANDED = 100_000;
    private static final Pattern DECLARATION =
            Pattern.compile("<!ENTITY\\s{1,9}([\\w.-]{1,32})\\s{1,9}(?:\"([^\"%]{0,1000})\"|'([^'%]{0,1000})')");

    private final String document;
    private final Map<String, String> declared = new HashMap<>();
    private int expanded;

    Entities(String document) {
        this.document = document;
    }

    String document() {
        return document;
    }

    String decoded(int from, int to) {
        return References.decoded(document.substring(from, to), this::value);
    }

    /** Reads what stands within {@code <!DOCTYPE …>}. */
    void declare(int from, int to) {
        Matcher found = DECLARATION.matcher(document).region(from, Math.min(to, from + LONGEST_DECLARATION));
        while (declared.size() < MOST && found.find()) {
            String value = found.group(2) == null ? found.group(3) : found.group(2);
            declared.putIfAbsent(found.group(1), References.decoded(value));
        }
    }

    private String value(String name) {
        String value = declared.getOrDefault(name, "");
        if (expanded + value.length() > MOST_EXPANDED) {
            return "";
        }
        expanded += value.length();
        return value;
    }
}
