package news.vigie.feed.sitemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedFormat;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.Wishes;
import org.jsoup.nodes.Element;

/** What a sitemap brought so far; of a flood only the newest are kept meanwhile. */
final class FoundNews {
    private static final int MOST_KEPT = 10 * NewestEntries.MOST;

    private final String base;
    private final Commonest names = new Commonest();
    private final Commonest languages = new Commonest();
    private List<Entry> entries = new ArrayList<>();
    private int urls;
    private int news;
    private int undated;

    FoundNews(String base) {
        this.base = base;
    }

    void add(Element url) {
        urls++;
        NewsUrl.of(url, base).ifPresent(this::add);
    }

    private void add(NewsUrl found) {
        news++;
        undated += found.entry().published() == null ? 1 : 0;
        names.count(found.publication());
        languages.count(found.language().toLowerCase(Locale.ROOT));
        entries.add(found.entry());
        if (entries.size() > MOST_KEPT) {
            entries = new ArrayList<>(NewestEntries.of(entries));
        }
    }

    int urls() {
        return urls;
    }

    boolean isNews() {
        return news > 0;
    }

    ParsedFeed feed() {
        return new ParsedFeed(
                FeedFormat.SITEMAP,
                names.first().orElse(null),
                null,
                languages.first().orElse(null),
                NewestEntries.of(entries),
                warnings(),
                Wishes.NONE);
    }

    private List<String> warnings() {
        var warnings = new ArrayList<String>();
        if (news > NewestEntries.MOST) {
            warnings.add("has %d entries, of which the newest %d are read".formatted(news, NewestEntries.MOST));
        }
        if (urls > news) {
            warnings.add("%d of %d addresses are no news with a title".formatted(urls - news, urls));
        }
        if (undated > 0) {
            warnings.add("%d of %d entries have no date that can be read".formatted(undated, news));
        }
        return warnings;
    }
}
