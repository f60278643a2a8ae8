package news.vigie.telegram.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.opml.Opml;
import news.vigie.feed.opml.OpmlReading;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.send.Attachment;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** Lists of feeds as documents: what one that was sent would add, and the list of those that are watched. */
public final class OpmlDesk {
    private static final int MOST_FLAWS = 5;
    private static final int MOST_NAMES = 10;
    private static final int LONGEST = 160;

    private final FeedDesk desk;
    private final Cache<String, List<FeedDefinition>> lately = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterWrite(Duration.ofHours(12))
            .build();

    public OpmlDesk(FeedDesk desk) {
        this.desk = desk;
    }

    /** Says what of a document is new; adds nothing. */
    public RenderedPost read(byte[] document, Texts texts) {
        return switch (Opml.read(document)) {
            case OpmlReading.Unreadable no -> RenderedPost.of(texts.html("opml.in.refused", no.reason()));
            case OpmlReading.Read read -> said(read, texts);
        };
    }

    private RenderedPost said(OpmlReading.Read read, Texts texts) {
        List<FeedDefinition> fresh = desk.unknown(read.feeds());
        var lines = new ArrayList<String>();
        lines.add(texts.html(
                "opml.in.head",
                fresh.size(),
                read.feeds().size() - fresh.size(),
                read.flaws().size()));
        fresh.stream().limit(MOST_NAMES).map(feed -> "• " + name(feed)).forEach(lines::add);
        if (fresh.size() > MOST_NAMES) {
            lines.add(texts.html("opml.in.more", fresh.size() - MOST_NAMES));
        }
        read.flaws().stream()
                .limit(MOST_FLAWS)
                .map(flaw -> "⚠️ " + brief(texts.sentence(flaw.reason())))
                .forEach(lines::add);
        return new RenderedPost(String.join("\n", lines), keys(fresh, texts), null);
    }

    private static String name(FeedDefinition feed) {
        return brief(feed.name() == null ? feed.shown() : feed.name());
    }

    private static String brief(String text) {
        return Html.escape(CleanText.shortened(CleanText.line(text), LONGEST));
    }

    private List<List<Button>> keys(List<FeedDefinition> fresh, Texts texts) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        String code = Code.of(fresh.toString());
        lately.put(code, fresh);
        return List.of(List.of(
                new Button(texts.plain("opml.key.add", fresh.size()), null, "opml:add:" + code),
                new Button(texts.plain("addfeed.key.leave"), null, "opml:no")));
    }

    /** How many were added; empty: the document was sent too long ago. */
    Optional<Integer> add(String code) {
        return Optional.ofNullable(lately.getIfPresent(code)).map(desk::watchAll);
    }

    Attachment written(Texts texts) {
        var feeds = desk.feeds();
        return Attachment.document(
                "vigie.opml", Opml.write(feeds).getBytes(StandardCharsets.UTF_8), texts.html("opml.out", feeds.size()));
    }
}
