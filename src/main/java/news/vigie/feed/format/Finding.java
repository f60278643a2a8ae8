package news.vigie.feed.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a document is that is no feed, in words for the admin, with what may help. */
public final class Finding {
    private static final int SHOWN = 40;
    private static final Pattern WEB_PAGE = Pattern.compile("(?s).{0,2000}?<(?:html|!doctype html|head|body)\\b.*");
    private static final Pattern OPML = Pattern.compile("(?s).{0,2000}?<opml\\b.*");

    private Finding() {}

    public static String of(String text) {
        String start = text.strip();
        String small = start.substring(0, Math.min(start.length(), 4000)).toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return "no feed: the document is empty";
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return json(start);
        }
        return "no feed: starts with \"%s\": %s".formatted(beginning(start), kind(small));
    }

    private static String json(String text) {
        return JsonFormat.problem(text)
                .map(problem -> "no feed: broken JSON, " + problem)
                .orElse("no feed: it is JSON, but has no \"items\" as JSON Feed wants");
    }

    private static String kind(String small) {
        if (OPML.matcher(small).matches()) {
            return "this is a list of feeds (OPML); try `vigie feeds import`";
        }
        if (small.contains("<sitemapindex") || small.contains("<urlset")) {
            return "this is a sitemap; try `vigie feeds discover` with the address of the site";
        }
        if (WEB_PAGE.matcher(small).matches()) {
            return "this is a web page; try `vigie feeds discover`";
        }
        if (small.startsWith("%pdf")) {
            return "this is a PDF";
        }
        return "neither RSS, RDF, Atom nor JSON Feed";
    }

    private static String beginning(String text) {
        String line = text.substring(0, Math.min(text.length(), 200)).replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
