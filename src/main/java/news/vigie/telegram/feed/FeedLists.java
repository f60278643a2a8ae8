package news.vigie.telegram.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedCase;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.FeedHealth.Level;
import news.vigie.feed.Origin;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.button.FeedPage;
import news.vigie.telegram.button.FeedPage.View;
import news.vigie.telegram.button.FeedPress.Deed;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** Lists of feeds, page by page, with a button for each feed. */
public final class FeedLists {
    private static final int MOST_DESCRIBED = 8;
    private static final int MOST_NAMED = 24;
    private static final int MOST_BUTTONS = 10;

    private final FeedDesk desk;

    public FeedLists(FeedDesk desk) {
        this.desk = desk;
    }

    public RenderedPost page(FeedPage wanted, Texts texts, Instant now) {
        Map<Long, FeedHealth> healths = desk.healths();
        List<FeedCase> known = FeedCase.of(desk.feeds(), healths);
        View view = wanted.view();
        Stream<FeedCase> standing = known.stream().filter(one -> stands(view, one));
        List<FeedItem> items = (view == View.TROUBLED ? standing.sorted(FeedCase.WORST_FIRST) : standing)
                .map(one -> item(view, one.feed(), one.health(), texts, now))
                .toList();
        List<List<FeedItem>> pages = FeedItem.paged(items, most(view));
        FeedPage page = wanted.at(Math.clamp(wanted.number(), 1, Math.max(1, pages.size())));
        List<FeedItem> shown = pages.isEmpty() ? List.of() : pages.get(page.number() - 1);
        String head = head(view, known, healths, texts, items.isEmpty());
        String lines = shown.stream()
                .map(FeedItem::html)
                .filter(html -> !html.isEmpty())
                .collect(Collectors.joining(view == View.TROUBLED ? "\n\n" : "\n"));
        return new RenderedPost(
                (head + "\n\n" + lines).strip(), FeedKeys.ofList(page, pages.size(), shown, texts), null);
    }

    /** Buttons to choose one of these with. */
    public static List<List<Button>> choice(List<Feed> feeds, Deed deed, FeedPage back) {
        return feeds.stream()
                .limit(MOST_BUTTONS)
                .map(feed -> new FeedItem(feed.id(), FeedWords.name(feed), ""))
                .map(item -> List.of(FeedKeys.named(item, deed, back)))
                .toList();
    }

    /** Whether it is meant that this feed goes. */
    public static RenderedPost removal(Feed feed, FeedPage back, Texts texts) {
        return new FeedCards(texts, back).question(feed);
    }

    private static boolean stands(View view, FeedCase one) {
        return switch (view) {
            case TROUBLED -> one.health().isTroubled();
            case ALL -> true;
            case VISITED -> !one.feed().paused();
            case PAUSED -> one.feed().paused();
            case REMOVABLE -> one.feed().origin() == Origin.STORE;
        };
    }

    private static int most(View view) {
        return switch (view) {
            case TROUBLED -> MOST_DESCRIBED;
            case ALL -> MOST_NAMED;
            case VISITED, PAUSED, REMOVABLE -> MOST_BUTTONS;
        };
    }

    private static FeedItem item(View view, Feed feed, FeedHealth health, Texts texts, Instant now) {
        String name = FeedWords.name(feed);
        String html = switch (view) {
            case TROUBLED -> described(feed, health, texts, now);
            case ALL -> named(feed, health, texts);
            case VISITED, PAUSED, REMOVABLE -> "";
        };
        return new FeedItem(feed.id(), name, html);
    }

    private static String described(Feed feed, FeedHealth health, Texts texts, Instant now) {
        return "%s <b>%d · %s</b>\n%s\n<i>%s</i>"
                .formatted(
                        FeedWords.mark(feed, health),
                        feed.id(),
                        Html.escape(FeedWords.name(feed)),
                        FeedWords.state(health, texts),
                        FeedWords.times(health, texts, now));
    }

    private static String named(Feed feed, FeedHealth health, Texts texts) {
        String link = Html.link(URI.create(feed.definition().shown()), FeedWords.name(feed));
        String state = health.level() == Level.WELL ? "" : " – " + FeedWords.worst(health, texts);
        return "%s %d · %s%s".formatted(FeedWords.mark(feed, health), feed.id(), link, state);
    }

    private static String head(
            View view, List<FeedCase> known, Map<Long, FeedHealth> healths, Texts texts, boolean empty) {
        if (known.isEmpty()) {
            return texts.html("feeds.none");
        }
        return switch (view) {
            case ALL -> texts.html("feeds.head", known.size());
            case VISITED -> texts.html(empty ? "pausefeed.none" : "pausefeed.which");
            case PAUSED -> texts.html(empty ? "resumefeed.none" : "resumefeed.which");
            case REMOVABLE -> texts.html(empty ? "removefeed.none" : "removefeed.which");
            case TROUBLED -> counted(healths, texts) + (empty ? "\n\n" + texts.html("feedhealth.none") : "");
        };
    }

    private static String counted(Map<Long, FeedHealth> healths, Texts texts) {
        Map<Level, Long> counts =
                healths.values().stream().collect(Collectors.groupingBy(FeedHealth::level, Collectors.counting()));
        return texts.html(
                "feedhealth.head",
                counts.getOrDefault(Level.DOWN, 0L),
                counts.getOrDefault(Level.ODD, 0L),
                counts.getOrDefault(Level.WAITING, 0L),
                counts.getOrDefault(Level.WELL, 0L));
    }
}
