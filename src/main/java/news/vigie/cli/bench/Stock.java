package news.vigie.cli.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.cli.bench.site.Piece;
import news.vigie.cli.bench.site.Writer;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.PendingEntry;
import news.vigie.feed.Room;
import news.vigie.feed.watch.History;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import news.vigie.pipeline.intake.Collect;
import news.vigie.story.Candidate;

/**
 * What ninety days of collecting leave in a store, brought there through the ports: entries with their keys, articles
 * with their addresses and briefs, four stories to five articles.
 */
final class Stock {
    private static final Duration AGE = Duration.ofDays(90);
    private static final Duration RECENT = Duration.ofDays(3);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 10;
    private static final int ARTICLES_TO_A_STORY = 5;

    private final Collect.Shelves shelves;
    private final URI base;
    private final Instant now;
    private final Writer writer = new Writer();
    private final BriefWriter briefs = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT);
    private long kept;
    private OptionalLong story = OptionalLong.empty();

    /** @param base under which the feeds and articles have their addresses */
    Stock(Collect.Shelves shelves, URI base, Instant now) {
        this.shelves = shelves;
        this.base = base;
        this.now = now;
    }

    /**
     * Fills the store.
     *
     * @param each entries of every feed
     * @param recent of them, those of the last three days
     */
    void fill(int each, int recent) {
        List<DueFeed> feeds = shelves.feeds().claimDue(now, LEASE, Room.of(Integer.MAX_VALUE));
        for (int first = 1; first <= each; first += AT_ONCE) {
            Instant at = time(first, each, recent);
            for (DueFeed feed : feeds) {
                visit(feed, first, Math.min(each, first + AT_ONCE - 1), at);
            }
        }
    }

    private Instant time(int number, int each, int recent) {
        int older = each - recent;
        return number <= older
                ? now.minus(AGE).plus(AGE.minus(RECENT).multipliedBy(number).dividedBy(older))
                : now.minus(RECENT.multipliedBy(each - number).dividedBy(Math.max(1, recent)));
    }

    private void visit(DueFeed feed, int first, int last, Instant at) {
        int number = PressFetcher.number(feed.feed().definition().url());
        var entries = new ArrayList<Entry>();
        for (int entry = first; entry <= last; entry++) {
            entries.add(entry(number, entry, at));
        }
        var visit = new FeedVisit(at, now.plus(LEASE), null, false, Validators.NONE, "", "Feed", null, FeedMemory.NONE);
        shelves.feeds().visited(feed, visit, History.sort(entries, at, at));
        shelves.entries().claimPending(now, LEASE, Room.of(AT_ONCE)).forEach(entry -> keep(entry, at));
    }

    private Entry entry(int feed, int number, Instant at) {
        Piece piece = writer.write(feed, number);
        URI link = base.resolve("/article/%d/%d".formatted(feed, number));
        return new Entry(
                link.toString(),
                piece.title(),
                link,
                at,
                null,
                null,
                piece.paragraphs().getFirst(),
                piece.text(),
                List.of(),
                List.of());
    }

    private void keep(PendingEntry pending, Instant at) {
        Entry entry = pending.entry();
        String text = String.valueOf(entry.content());
        var article = Article.ofText(URI.create(String.valueOf(entry.link())), entry.title(), text, Language.UNKNOWN);
        Brief brief = briefs.write(article);
        var candidate = new Candidate(article.title(), text, brief.language(), at);
        OptionalLong told = kept % ARTICLES_TO_A_STORY == 0 ? story : OptionalLong.empty();
        story = OptionalLong.of(shelves.archive().keep(pending, article.in(brief.language()), brief, candidate, told));
        kept++;
    }
}
