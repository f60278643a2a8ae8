package news.vigie.feed.site;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.feed.markup.Links;
import news.vigie.feed.markup.PlainText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A link of a page to an article.
 *
 * @param heading whether the title stands in a heading, and so is one
 */
record PageLink(Element element, URI url, String title, boolean heading) {
    private static final int MOST_OF_A_CARD = 30;
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";

    /** The link that the element is, holds or stands in; of several that it holds, the one of the headline. */
    static Optional<PageLink> in(Element element) {
        List<PageLink> inside = element.selectStream("a[href]")
                .limit(MOST_OF_A_CARD)
                .flatMap(link -> of(link).stream())
                .toList();
        Optional<PageLink> best = inside.stream()
                .max(Comparator.comparing(PageLink::heading)
                        .thenComparingInt(link -> link.title().length()));
        return best.map(link -> link.named(element))
                .or(() -> Optional.ofNullable(element.closest("a[href]")).flatMap(PageLink::of));
    }

    private static Optional<PageLink> of(Element link) {
        return Links.absolute(link.attr("href"), link.baseUri()).map(url -> {
            @Nullable Element inside = link.selectFirst(HEADINGS);
            String headline = inside == null ? "" : PlainText.of(inside.text());
            String title = headline.isEmpty() ? words(link) : headline;
            boolean heads = !headline.isEmpty() || link.closest(HEADINGS) != null;
            return new PageLink(link, url, title, heads && !title.isEmpty());
        });
    }

    private static String words(Element link) {
        @Nullable Element picture = link.selectFirst("img[alt]");
        return Stream.of(
                        link.text(),
                        link.attr("title"),
                        link.attr("aria-label"),
                        picture == null ? "" : picture.attr("alt"))
                .map(PlainText::of)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The headline of a card may stand beside its only link. */
    private PageLink named(Element card) {
        @Nullable Element beside = heading ? null : card.selectFirst(HEADINGS);
        String words = beside == null ? "" : PlainText.of(beside.text());
        return words.isEmpty() ? this : new PageLink(element, url, words, true);
    }

    boolean isNamed() {
        return !title.isEmpty();
    }

    /** Of two links to the same page: the picture of an article and its "read more" are links too. */
    PageLink better(PageLink other) {
        boolean otherSaysMore = heading == other.heading && other.title.length() > title.length();
        return (other.heading && !heading) || otherSaysMore ? other : this;
    }
}
