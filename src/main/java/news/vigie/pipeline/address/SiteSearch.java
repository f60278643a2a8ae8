package news.vigie.pipeline.address;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.site.Discovery;
import news.vigie.feed.site.NamedSitemaps;
import news.vigie.feed.site.Places;
import news.vigie.feed.site.Ranking;
import news.vigie.feed.site.SiteFeed;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.Page;
import news.vigie.http.Request;
import news.vigie.pipeline.page.FeedDocument;
import news.vigie.pipeline.page.FeedDocuments;
import news.vigie.pipeline.page.LargePages;

/** The search for the feeds of a site from one of its pages, in two rounds; places of one round are fetched at the same time. */
final class SiteSearch {
    private static final int MOST_NAMED = 7;
    private static final int MOST_LISTINGS = 1;
    private static final int MOST_LISTED = 4;
    private static final int MOST_USUAL = 5;

    private final Places places;
    private final Ranking ranking;
    private final Fetcher fetcher;
    private final FeedDocuments documents;
    private final Map<URI, Look> looks = new LinkedHashMap<>();

    /** What stands at an address. */
    private sealed interface Look {
        record Feed(SiteFeed feed) implements Look {}

        record Other(Page page) implements Look {}

        record Nothing() implements Look {}
    }

    SiteSearch(Page page, Fetcher fetcher) {
        this.places = places(page);
        this.ranking = new Ranking(places);
        this.fetcher = fetcher;
        this.documents = new FeedDocuments(fetcher);
        looks.put(page.url(), new Look.Nothing());
    }

    /** The best first. */
    List<Finding.Feed> feeds() {
        URI robots = NamedSitemaps.file(places.page());
        List<URI> listings = first(places.listings(), MOST_LISTINGS);
        look(Stream.of(first(places.named(), MOST_NAMED), listings, List.of(robots)));
        List<URI> listed =
                pages(robots).flatMap(page -> listed(page)).distinct().toList();
        List<URI> usual = ranking.hasMain(found()) ? List.of() : first(places.usual(), MOST_USUAL);
        look(Stream.of(first(listed, MOST_LISTED), usual, sitemaps(robots)));
        return ranking.best(found()).stream()
                .map(feed -> new Finding.Feed(feed.url(), feed.feed()))
                .toList();
    }

    private static Places places(Page page) {
        return LargePages.read(page, () -> Discovery.places(page));
    }

    private static List<URI> first(List<URI> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }

    /** Links that looked like feeds and are pages may list the feeds. */
    private Stream<Page> pages(URI robots) {
        return looks.entrySet().stream()
                .filter(look -> !look.getKey().equals(robots))
                .flatMap(
                        look -> look.getValue() instanceof Look.Other other ? Stream.of(other.page()) : Stream.empty());
    }

    private Stream<URI> listed(Page page) {
        return places(page).named().stream().filter(url -> !looks.containsKey(url));
    }

    /** One that speaks of news; without any feed, what else there is. */
    private List<URI> sitemaps(URI robots) {
        List<URI> all = looks.get(robots) instanceof Look.Other file ? NamedSitemaps.of(file.page()) : List.of();
        boolean none = !ranking.hasMain(found());
        return all.stream()
                .filter(sitemap -> none || NamedSitemaps.isOfNews(sitemap))
                .limit(1)
                .toList();
    }

    private List<SiteFeed> found() {
        return looks.values().stream()
                .flatMap(look -> look instanceof Look.Feed found ? Stream.of(found.feed()) : Stream.empty())
                .toList();
    }

    private void look(Stream<List<URI>> urls) {
        List<URI> fresh = urls.flatMap(List::stream)
                .distinct()
                .filter(url -> !looks.containsKey(url))
                .toList();
        var waiting = new ArrayList<Future<Look>>();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (URI url : fresh) {
                Callable<Look> attempt = () -> look(url);
                waiting.add(workers.submit(attempt));
            }
            for (int i = 0; i < fresh.size(); i++) {
                looks.put(fresh.get(i), waiting.get(i).get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Look look(URI url) {
        if (!(fetcher.fetch(Request.feed(url)) instanceof Fetched.Fresh fresh)) {
            return new Look.Nothing();
        }
        Page page = fresh.page();
        return switch (documents.read(FeedDefinition.at(url), page)) {
            case FeedDocument.Feed feed -> new Look.Feed(new SiteFeed(address(url, page, feed), feed.feed()));
            case FeedDocument.Other other -> new Look.Other(page);
        };
    }

    /** A sitemap that an index led to is better watched itself. */
    private static URI address(URI asked, Page page, FeedDocument.Feed feed) {
        if (feed.parts().size() == 1 && !feed.isWhole(page.url())) {
            return feed.parts().getFirst();
        }
        URI moved = page.movedTo();
        return moved == null ? asked : moved;
    }
}
