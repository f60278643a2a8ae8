package news.vigie.feed.site;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedFormat;
import news.vigie.feed.FeedReading;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.Wishes;
import news.vigie.feed.date.FeedDates;
import news.vigie.feed.markup.DocumentText;
import news.vigie.feed.markup.Links;
import news.vigie.feed.markup.PlainText;
import news.vigie.http.Page;
import news.vigie.notice.Notice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** A page that has no feed: the links that a rule of the admin finds in it are its entries. */
public final class LinkedPage {
    private static final int MOST_LINKS = 200;

    private LinkedPage() {}

    /**
     * The links as entries, each address once, in the page's order.
     *
     * @param css of the links, or of elements that are in a link or hold one
     */
    public static FeedReading read(Page page, String css) {
        Document document = Jsoup.parse(
                DocumentText.of(page.body(), page.contentType()), page.url().toString());
        try {
            List<Entry> entries = entries(document.select(css), page.url());
            return entries.isEmpty()
                    ? new FeedReading.Unreadable(Notice.of("feed.no-link", css))
                    : new FeedReading.Read(feed(document, page.url(), entries));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return new FeedReading.Unreadable(Notice.of("feed.bad-css", css, String.valueOf(e.getMessage())));
        }
    }

    private static ParsedFeed feed(Document document, URI url, List<Entry> entries) {
        String title = PlainText.of(document.title());
        Element root = document.selectFirst("html[lang]");
        return new ParsedFeed(
                FeedFormat.PAGE,
                title.isEmpty() ? null : title,
                url,
                root == null ? null : root.attr("lang"),
                entries,
                List.of(),
                Wishes.NONE);
    }

    private static List<Entry> entries(List<Element> found, URI page) {
        Map<URI, Entry> byLink = new LinkedHashMap<>();
        for (Element element : found) {
            link(element)
                    .ifPresent(link -> Links.absolute(link.attr("href"), link.baseUri())
                            .filter(url -> !withoutFragment(url).equals(withoutFragment(page)))
                            .ifPresent(url -> byLink.merge(url, entry(link, url), LinkedPage::better)));
        }
        return byLink.values().stream()
                .filter(entry -> !entry.title().isEmpty())
                .limit(MOST_LINKS)
                .toList();
    }

    /** The picture of an article is often a link too, without a word. */
    private static Entry better(Entry first, Entry second) {
        return first.title().isEmpty() ? second : first;
    }

    private static Optional<Element> link(Element element) {
        return Stream.of(
                        Optional.ofNullable(element.selectFirst("a[href]")),
                        Optional.ofNullable(element.closest("a[href]")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Entry entry(Element link, URI url) {
        String title = PlainText.of(link.text().isBlank() ? link.attr("title") : link.text());
        return new Entry(null, title, url, date(link).orElse(null), null, null, null, null, List.of(), List.of());
    }

    private static Optional<java.time.Instant> date(Element link) {
        @Nullable Element box = link.closest("article, li");
        @Nullable Element time = box == null ? null : box.selectFirst("time[datetime]");
        return time == null ? Optional.empty() : FeedDates.parse(time.attr("datetime"));
    }

    private static String withoutFragment(URI uri) {
        return uri.toString().replaceFirst("#.*$", "");
    }
}
