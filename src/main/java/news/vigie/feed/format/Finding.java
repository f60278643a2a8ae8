package news.vigie.feed.format;

import java.util.Locale;
import java.util.regex.Pattern;
import news.vigie.notice.Notice;

/** What a document is that is no feed, told to the admin, with what may help. */
public final class Finding {
    private static final int SHOWN = 40;
    private static final Pattern WEB_PAGE = Pattern.compile("(?s).{0,2000}?<(?:html|!doctype html|head|body)\\b.*");
    private static final Pattern OPML = Pattern.compile("(?s).{0,2000}?<opml\\b.*");

    private Finding() {}

    public static Notice of(String text) {
        String start = text.strip();
        String small = start.substring(0, Math.min(start.length(), 4000)).toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return Notice.of("feed.empty");
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return json(start);
        }
        return Notice.of(kind(small), beginning(start));
    }

    private static Notice json(String text) {
        return JsonFormat.problem(text).orElse(Notice.of("feed.other-json"));
    }

    private static String kind(String small) {
        if (OPML.matcher(small).matches()) {
            return "feed.is-opml";
        }
        if (small.contains("<sitemapindex") || small.contains("<urlset")) {
            return "feed.is-sitemap";
        }
        if (WEB_PAGE.matcher(small).matches()) {
            return "feed.is-page";
        }
        if (small.startsWith("%pdf")) {
            return "feed.is-pdf";
        }
        return "feed.is-nothing-known";
    }

    private static String beginning(String text) {
        String line = text.substring(0, Math.min(text.length(), 200)).replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
