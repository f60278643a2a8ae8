package news.vigie.telegram.send;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.HtmlText;

/**
 * The beginning of a post that the server finds too long although it is not by our count: as many whole lines as are short
 * enough in whatever one counts. The same post is always shortened to the same, so that it can be looked for.
 */
final class Shortening {
    /** Of the text without its tags: in UTF-8 nothing has fewer bytes than characters, of whichever kind. */
    private static final int MOST_BYTES = 4000;

    private static final int BYTES_OF_A_UNIT = 3;
    private static final Pattern TAG_OR_LINE = Pattern.compile("<(/?)[a-zA-Z][^>]*>|\n");
    private static final String REST = "…";

    private Shortening() {}

    static RenderedPost of(RenderedPost post) {
        return post.saying(of(post.html()), null);
    }

    private static String of(String html) {
        int whole = bytes(html);
        int most = whole > MOST_BYTES ? MOST_BYTES : whole / 2;
        int end = 0;
        int open = 0;
        Matcher found = TAG_OR_LINE.matcher(html);
        while (found.find()) {
            boolean isLine = found.group().equals("\n");
            if (isLine && open == 0 && bytes(html.substring(0, found.start())) <= most) {
                end = found.start();
            } else if (!isLine) {
                open += found.group(1).isEmpty() ? 1 : -1;
            }
        }
        return end == 0
                ? HtmlText.escape(CleanText.shortened(PlainText.of(html), most / BYTES_OF_A_UNIT))
                : html.substring(0, end).stripTrailing() + "\n" + REST;
    }

    private static int bytes(String html) {
        return PlainText.of(html).getBytes(StandardCharsets.UTF_8).length;
    }
}
