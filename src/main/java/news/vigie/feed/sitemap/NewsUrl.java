package news.vigie.feed.sitemap;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.feed.Enclosure;
import news.vigie.feed.Entry;
import news.vigie.feed.date.FeedDates;
import news.vigie.feed.markup.Links;
import news.vigie.feed.markup.PlainText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An address of a sitemap that is news, with the name and the language of the paper; both may be "". */
record NewsUrl(Entry entry, String publication, String language) {
    private static final int MOST_PICTURES = 5;

    /** Empty without an address or a title. */
    static Optional<NewsUrl> of(Element url, String base) {
        return Parts.children(url, "news")
                .findFirst()
                .flatMap(news -> Parts.text(url, "loc")
                        .flatMap(loc -> Links.absolute(loc, base))
                        .flatMap(link -> of(url, news, link)));
    }

    private static Optional<NewsUrl> of(Element url, Element news, URI link) {
        String title = Parts.text(news, "title").map(PlainText::of).orElse("");
        if (title.isEmpty()) {
            return Optional.empty();
        }
        var entry = new Entry(
                null,
                title,
                link,
                date(news, "publication_date"),
                date(url, "lastmod"),
                null,
                null,
                null,
                keywords(news),
                pictures(url, link));
        Element paper = Parts.children(news, "publication").findFirst().orElse(news);
        return Optional.of(new NewsUrl(
                entry,
                Parts.text(paper, "name").map(PlainText::of).orElse(""),
                Parts.text(paper, "language").orElse("")));
    }

    private static @Nullable Instant date(Element parent, String name) {
        return Parts.text(parent, name).flatMap(FeedDates::parse).orElse(null);
    }

    private static List<String> keywords(Element news) {
        return Parts.text(news, "keywords").stream()
                .flatMap(words -> Stream.of(words.split("[,;]", -1)))
                .map(PlainText::of)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Enclosure> pictures(Element url, URI link) {
        return Parts.children(url, "image")
                .flatMap(image -> Parts.text(image, "loc").stream())
                .flatMap(loc -> Links.absolute(loc, link.toString()).stream())
                .distinct()
                .limit(MOST_PICTURES)
                .map(loc -> new Enclosure(loc, "image", null))
                .toList();
    }
}
