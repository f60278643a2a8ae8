package news.vigie.feed.site;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedFormat;
import news.vigie.feed.FeedReading;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.Wishes;
import news.vigie.feed.markup.PlainText;
import news.vigie.feed.watch.LinkKey;
import news.vigie.http.Page;
import news.vigie.notice.Notice;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** A page that has no feed: the links that a rule of the admin finds in it are its entries. */
public final class LinkedPage {
    private static final int MOST_LINKS = 200;
    private static final int MOST_ELEMENTS = 5000;

    private LinkedPage() {}

    /**
     * The links as entries, each address once, in the page's order.
     *
     * @param css of the links, or of elements that are in a link or hold one
     */
    public static FeedReading read(Page page, String css) {
        SitePage read = SitePage.of(page);
        try {
            List<Entry> entries =
                    entries(read.tree().selectStream(css).limit(MOST_ELEMENTS).toList(), page.url());
            return entries.isEmpty()
                    ? new FeedReading.Unreadable(Notice.of("feed.no-link", css))
                    : new FeedReading.Read(feed(read, page.url(), entries));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return new FeedReading.Unreadable(Notice.of("feed.bad-css", css, String.valueOf(e.getMessage())));
        }
    }

    private static ParsedFeed feed(SitePage page, URI url, List<Entry> entries) {
        String title = PlainText.of(page.tree().title());
        return new ParsedFeed(
                FeedFormat.PAGE, title.isEmpty() ? null : title, url, page.language(), entries, List.of(), Wishes.NONE);
    }

    private static List<Entry> entries(List<Element> found, URI page) {
        String self = LinkKey.of(page);
        Map<String, PageLink> byLink = new LinkedHashMap<>();
        for (Element element : found) {
            PageLink.in(element)
                    .filter(link -> !LinkKey.of(link.url()).equals(self))
                    .ifPresent(link -> byLink.merge(LinkKey.of(link.url()), link, PageLink::better));
        }
        List<PageLink> links = byLink.values().stream()
                .filter(PageLink::isNamed)
                .limit(MOST_LINKS)
                .toList();
        var dates = new LinkDates(links);
        return links.stream().map(link -> entry(link, dates)).toList();
    }

    private static Entry entry(PageLink link, LinkDates dates) {
        Optional<java.time.Instant> date = dates.of(link);
        return new Entry(
                null, link.title(), link.url(), date.orElse(null), null, null, null, null, List.of(), List.of());
    }
}
