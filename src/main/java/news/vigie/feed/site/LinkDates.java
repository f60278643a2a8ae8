package news.vigie.feed.site;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.date.FeedDates;
import news.vigie.feed.markup.Links;
import org.jsoup.nodes.Element;

/** The dates beside the links of a page: each in the smallest surroundings that belong to one link alone. */
final class LinkDates {
    private static final int FARTHEST = 6;
    private static final String DATES = "time, [itemprop=datePublished], [datetime], [class*=date], [class*=Date]";
    private static final int LONGEST = 60;

    private final Set<URI> links;

    LinkDates(List<PageLink> links) {
        this.links = links.stream().map(PageLink::url).collect(Collectors.toSet());
    }

    Optional<Instant> of(PageLink link) {
        Element around = link.element();
        for (int step = 0; step < FARTHEST && around != null && isAlone(around, link.url()); step++) {
            Optional<Instant> date = in(around);
            if (date.isPresent()) {
                return date;
            }
            around = around.parent();
        }
        return Optional.empty();
    }

    private boolean isAlone(Element around, URI url) {
        return around.select("a[href]").stream()
                .flatMap(link -> Links.absolute(link.attr("href"), link.baseUri()).stream())
                .noneMatch(other -> !other.equals(url) && links.contains(other));
    }

    private static Optional<Instant> in(Element around) {
        return around.select(DATES).stream()
                .flatMap(LinkDates::written)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(text -> FeedDates.parse(text).stream())
                .findFirst();
    }

    private static Stream<String> written(Element date) {
        return Stream.of(date.attr("datetime"), date.attr("content"), date.text())
                .filter(text -> !text.isBlank());
    }
}
