package news.vigie.demo.press;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.demo.desk.Bundle;

/**
 * A page with gaps: {@code {{name}}} is filled with text, escaped; {@code {{{name}}}} with markup as it is. What is
 * filled in is not looked at again.
 */
final class PageTemplate {
    private static final Pattern GAP = Pattern.compile("\\{\\{\\{([a-z-]+)}}}|\\{\\{([a-z-]+)}}");

    private final String name;
    private final String page;

    private PageTemplate(String name, String page) {
        this.name = name;
        this.page = page;
    }

    static PageTemplate bundled(String name) {
        return new PageTemplate(name, Bundle.text("outlets/" + name + ".html"));
    }

    /**
     * The page with its gaps filled.
     *
     * @throws IllegalStateException if the page asks for a value that is not there
     */
    String fill(Map<String, String> values) {
        return GAP.matcher(page)
                .replaceAll(gap -> Matcher.quoteReplacement(content(gap.group(1), gap.group(2), values)));
    }

    private String content(String markup, String text, Map<String, String> values) {
        String value = values.get(markup != null ? markup : text);
        if (value == null) {
            throw new IllegalStateException("The template \"%s\" asks for \"%s\": known are %s"
                    .formatted(name, markup != null ? markup : text, values.keySet()));
        }
        return markup != null ? value : Escape.markup(value);
    }
}
