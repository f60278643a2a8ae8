package news.vigie.telegram.feed;

import java.util.ArrayList;
import java.util.List;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedHealth;
import news.vigie.render.Button;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.button.FeedPage;
import news.vigie.telegram.button.FeedPage.View;
import news.vigie.telegram.button.FeedPress;
import news.vigie.telegram.button.FeedPress.Deed;
import news.vigie.telegram.button.Press;
import news.vigie.telegram.text.Texts;

/** The buttons under lists and cards. */
final class FeedKeys {
    /** Telegram's limit. */
    private static final int ROW = 8;

    private static final int LONGEST_NAME = 40;

    private FeedKeys() {}

    static List<List<Button>> ofList(FeedPage page, int pages, List<FeedItem> shown, Texts texts) {
        var rows = new ArrayList<List<Button>>();
        switch (page.view()) {
            case TROUBLED, ALL -> rows.addAll(numbers(page, shown));
            case VISITED -> shown.forEach(item -> rows.add(List.of(named(item, Deed.PAUSE, page))));
            case PAUSED -> shown.forEach(item -> rows.add(List.of(named(item, Deed.RESUME, page))));
            case REMOVABLE -> shown.forEach(item -> rows.add(List.of(named(item, Deed.REMOVE, page))));
        }
        if (pages > 1) {
            rows.add(leafing(page, pages));
        }
        if (page.view() == View.TROUBLED) {
            rows.add(List.of(key(texts.plain("feed.key.all"), new FeedPress.Turn(FeedPage.first(View.ALL)))));
        } else if (page.view() == View.ALL) {
            rows.add(List.of(
                    key(texts.plain("feed.key.health"), new FeedPress.Turn(FeedPage.first(View.TROUBLED))),
                    new Button(texts.plain("opml.key.out"), null, "opml:out")));
        }
        return rows;
    }

    private static List<List<Button>> numbers(FeedPage page, List<FeedItem> shown) {
        var rows = new ArrayList<List<Button>>();
        for (int from = 0; from < shown.size(); from += ROW) {
            rows.add(shown.subList(from, Math.min(shown.size(), from + ROW)).stream()
                    .map(item -> on(Long.toString(item.feed()), item.feed(), Deed.SHOW, page))
                    .toList());
        }
        return rows;
    }

    /** The one in the middle shows the same page anew. */
    private static List<Button> leafing(FeedPage page, int pages) {
        int before = page.number() == 1 ? pages : page.number() - 1;
        int after = page.number() == pages ? 1 : page.number() + 1;
        return List.of(
                key("◀", new FeedPress.Turn(page.at(before))),
                key(page.number() + " / " + pages, new FeedPress.Turn(page)),
                key("▶", new FeedPress.Turn(page.at(after))));
    }

    static Button named(FeedItem item, Deed deed, FeedPage back) {
        return on(item.feed() + " · " + CleanText.shortened(item.name(), LONGEST_NAME), item.feed(), deed, back);
    }

    static List<List<Button>> ofCard(Feed feed, FeedHealth health, FeedPage back, Texts texts) {
        var rows = new ArrayList<List<Button>>();
        long id = feed.id();
        if (feed.paused()) {
            rows.add(List.of(on(texts.plain("feed.key.resume"), id, Deed.RESUME, back)));
        } else {
            rows.add(List.of(
                    on(texts.plain("feed.key.retry"), id, Deed.RETRY, back),
                    on(texts.plain("feed.key.pause"), id, Deed.PAUSE, back)));
        }
        rows.add(List.of(on(texts.plain("feed.key.seek"), id, Deed.SEEK, back)));
        if (health.movedTo() != null) {
            rows.add(List.of(on(texts.plain("feed.key.home"), id, Deed.HOME, back)));
        }
        rows.add(List.of(on(texts.plain("feed.key.remove"), id, Deed.REMOVE, back)));
        rows.add(List.of(
                key(texts.plain("feed.key.back"), new FeedPress.Turn(back)),
                on(texts.plain("feed.key.again"), id, Deed.SHOW, back)));
        return rows;
    }

    static List<List<Button>> ofQuestion(long feed, FeedPage back, Texts texts) {
        return List.of(List.of(
                on(texts.plain("feed.key.remove-surely"), feed, Deed.REMOVE_SURELY, back),
                on(texts.plain("feed.key.keep"), feed, Deed.SHOW, back)));
    }

    static Button on(String text, long feed, Deed deed, FeedPage back) {
        return key(text, new FeedPress.On(feed, deed, back));
    }

    static Button key(String text, Press press) {
        return new Button(text, null, press.data());
    }
}
