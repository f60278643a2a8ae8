package news.vigie.render.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of the HTML of rich messages that Vigie writes. */
public record RichReader(String text, int blocks) {
    private static final Pattern TOKEN = Pattern.compile(
            "<(/?)(h2|h4|p|ul|li|blockquote|cite|footer|i|a)(?: href=\"[^\"<>]*\")?>|&(\\w+);|([^<>&]+)");
    private static final Set<String> BLOCKS = Set.of("h2", "h4", "p", "ul", "li", "blockquote", "footer");
    private static final Map<String, String> REFERENCES = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

    /** Throws {@link AssertionError} for what is not well formed. */
    public static RichReader read(String html) {
        var text = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        int blocks = 0;
        int at = 0;
        Matcher token = TOKEN.matcher(html);
        while (at < html.length()) {
            if (!token.find(at) || token.start() != at) {
                throw new AssertionError("Cannot be read from here: " + html.substring(at));
            }
            at = token.end();
            String tag = token.group(2);
            if (tag == null) {
                text.append(token.group(3) == null ? token.group(4) : REFERENCES.get(token.group(3)));
            } else if (token.group(1).isEmpty()) {
                open.push(tag);
                blocks += BLOCKS.contains(tag) ? 1 : 0;
            } else if (!tag.equals(open.poll())) {
                throw new AssertionError("Closes what is not open: " + html.substring(token.start()));
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError("Still open: " + open);
        }
        return new RichReader(text.toString(), blocks);
    }
}
