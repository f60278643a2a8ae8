package news.vigie.telegram.feed;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Origin;
import news.vigie.pipeline.address.Finding;
import news.vigie.render.Button;
import news.vigie.render.Lapse;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.button.FeedPage;
import news.vigie.telegram.button.FeedPress;
import news.vigie.telegram.button.FeedPress.Deed;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** What is shown of one feed. */
final class FeedCards {
    private static final int TITLES = 2;
    private static final int LONGEST_TITLE = 120;

    private final Texts texts;
    private final FeedPage back;

    FeedCards(Texts texts, FeedPage back) {
        this.texts = texts;
        this.back = back;
    }

    /** @param said what was just done, as HTML; may be empty */
    RenderedPost card(Feed feed, FeedHealth health, String said, Instant now) {
        var lines = new ArrayList<String>();
        lines.add("%s <b>%s</b> · %d"
                .formatted(FeedWords.mark(feed, health), Html.escape(FeedWords.name(feed)), feed.id()));
        lines.add(address(feed.definition().url()));
        lines.add("");
        lines.add(FeedWords.signLines(health, texts));
        lines.add("<i>" + FeedWords.times(health, texts, now) + "</i>");
        lines.add("");
        lines.add(entries(health, now));
        if (!feed.definition().topics().isEmpty()) {
            lines.add(texts.html(
                    "feed.card.topics", String.join(", ", feed.definition().topics())));
        }
        lines.add(texts.html(feed.origin() == Origin.FILE ? "feed.card.file" : "feed.card.store"));
        if (!said.isEmpty()) {
            lines.add("");
            lines.add("➡️ " + said);
        }
        return new RenderedPost(String.join("\n", lines), FeedKeys.ofCard(feed, health, back, texts), null);
    }

    private String entries(FeedHealth health, Instant now) {
        Instant newest = health.newest();
        return newest == null
                ? texts.html("feed.card.entries", health.entries())
                : texts.html(
                        "feed.card.newest",
                        health.entries(),
                        Lapse.of(texts.language()).ago(newest, now));
    }

    private static String address(URI url) {
        String shown = FeedDefinition.at(url).shown();
        return Html.link(URI.create(shown), CleanText.shortened(shown, LONGEST_TITLE));
    }

    RenderedPost question(Feed feed) {
        return new RenderedPost(
                texts.html("feed.card.remove", FeedWords.name(feed)),
                FeedKeys.ofQuestion(feed.id(), back, texts),
                null);
    }

    RenderedPost looking(Feed feed) {
        return RenderedPost.of(texts.html("feed.card.looking", FeedWords.name(feed)));
    }

    /** Says something and leads back to the list. */
    RenderedPost saying(String html) {
        Button list = FeedKeys.key(texts.plain("feed.key.back"), new FeedPress.Turn(back));
        return new RenderedPost(html, List.of(List.of(list)), null);
    }

    RenderedPost offers(Feed feed, List<Finding.Feed> candidates, Offers offers, Instant now) {
        var lines = new ArrayList<String>();
        var keys = new ArrayList<Button>();
        lines.add(texts.html("feed.card.offers", FeedWords.name(feed)));
        for (Finding.Feed candidate : candidates) {
            String number = Integer.toString(keys.size() + 1);
            lines.add("");
            lines.add("%s · <b>%s</b>".formatted(number, Html.escape(title(candidate))));
            lines.add(address(candidate.url()));
            candidate.feed().entries().stream()
                    .limit(TITLES)
                    .map(entry -> "• " + entry(entry, now))
                    .forEach(lines::add);
            keys.add(FeedKeys.key(number, new FeedPress.Take(feed.id(), offers.offer(candidate.url()), back)));
        }
        Button no = FeedKeys.on(texts.plain("feed.key.back"), feed.id(), Deed.SHOW, back);
        return new RenderedPost(String.join("\n", lines), List.of(keys, List.of(no)), null);
    }

    private String entry(Entry entry, Instant now) {
        String title = Html.escape(CleanText.shortened(CleanText.title(entry.title()), LONGEST_TITLE));
        Instant published = entry.published();
        return published == null
                ? title
                : title + " (" + Lapse.of(texts.language()).ago(published, now) + ")";
    }

    private static String title(Finding.Feed found) {
        String title = found.feed().title();
        String name =
                title == null || title.isBlank() ? String.valueOf(found.url().getHost()) : title;
        return CleanText.shortened(CleanText.title(name), LONGEST_TITLE);
    }
}
