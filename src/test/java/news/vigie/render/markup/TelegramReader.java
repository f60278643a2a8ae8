package news.vigie.render.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of Telegram's HTML that Vigie writes, as strictly as Telegram does.
 *
 * @param text without tags
 * @param entities how many tags
 */
public record TelegramReader(String text, int entities, List<String> links) {
    private static final Pattern TOKEN = Pattern.compile(
            "<(/?)(b|i|a|blockquote)(?: href=\"([^\"<>]*)\"|(?<=blockquote) expandable)?>|&(\\w+);|([^<>&]+)");
    private static final Map<String, String> REFERENCES = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

    /** Throws {@link AssertionError} for what Telegram would refuse or show otherwise than it was meant. */
    public static TelegramReader read(String html) {
        var text = new StringBuilder();
        var links = new ArrayList<String>();
        Deque<String> open = new ArrayDeque<>();
        int entities = 0;
        Matcher token = TOKEN.matcher(html);
        int at = 0;
        while (at < html.length()) {
            if (!token.find(at) || token.start() != at) {
                throw new AssertionError("Cannot be read from here: " + rest(html, at));
            }
            at = token.end();
            if (token.group(2) == null) {
                text.append(token.group(4) == null ? token.group(5) : decoded(token.group(4)));
            } else if (token.group(1).isEmpty()) {
                entities++;
                open(token, open, links);
            } else if (!token.group(2).equals(open.poll())) {
                throw new AssertionError("Closes what is not open: " + rest(html, token.start()));
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError("Still open: " + open);
        }
        return new TelegramReader(text.toString(), entities, List.copyOf(links));
    }

    private static void open(Matcher token, Deque<String> open, List<String> links) {
        String tag = token.group(2);
        if (open.contains(tag) || tag.equals("a") != (token.group(3) != null)) {
            throw new AssertionError("Not allowed here: " + token.group() + " in " + open);
        }
        if (tag.equals("a")) {
            links.add(token.group(3).replace("&quot;", "\"").replace("&amp;", "&"));
        }
        open.push(tag);
    }

    private static String decoded(String reference) {
        String sign = REFERENCES.get(reference);
        if (sign == null) {
            throw new AssertionError("Telegram would show this as it stands: &" + reference + ";");
        }
        return sign;
    }

    private static String rest(String html, int at) {
        return html.substring(at, Math.min(html.length(), at + 60));
    }
}
