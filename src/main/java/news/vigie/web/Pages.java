package news.vigie.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.InstantSource;
import java.time.ZoneId;
import news.vigie.render.Messages;
import news.vigie.web.channel.ChatWindow;
import news.vigie.web.feeds.FeedChoice;
import news.vigie.web.feeds.FeedTable;
import news.vigie.web.guard.Inline;
import news.vigie.web.guard.Policy;
import news.vigie.web.reader.Frame;
import news.vigie.web.reader.Frame.Place;
import news.vigie.web.reader.Reader;
import news.vigie.web.reader.Statement;
import news.vigie.web.reader.Tongue;
import org.jspecify.annotations.Nullable;

/** Writes the pages, each for the one who reads it. */
final class Pages {
    private static final Inline STYLE = Inline.of(Pages.class, "vigie.css");
    private static final Inline SCRIPT = Inline.of(Pages.class, "vigie.js");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "news.vigie.web.page");
    private final ChatWindow window;
    private final FeedTable feeds;
    private final Tongue tongue;
    private final InstantSource clock;
    private final ZoneId zone;

    Pages(WebServer.Parts parts, InstantSource clock, ZoneId zone) {
        this.window = new ChatWindow(parts.outbox(), parts.digests());
        this.feeds = new FeedTable(parts.feeds(), clock);
        this.tongue = new Tongue(parts.language());
        this.clock = clock;
        this.zone = zone;
    }

    static Policy policy() {
        return new Policy(STYLE, SCRIPT);
    }

    String channel(@Nullable String accepted, @Nullable String chat) {
        return written("channel.jte", window.view(frame(accepted, Place.CHANNEL), chat));
    }

    /** What changes on the page of the channel, alone. */
    String posts(@Nullable String accepted, @Nullable String chat) {
        return written("posts.jte", window.view(frame(accepted, Place.CHANNEL), chat));
    }

    String feeds(@Nullable String accepted, FeedChoice choice) {
        return written("feeds.jte", feeds.view(frame(accepted, Place.FEEDS), choice));
    }

    /** A page that says one thing; the text of this key, under the title of the same. */
    String notice(@Nullable String accepted, String key) {
        Frame frame = frame(accepted, Place.NOWHERE);
        return written(
                "notice.jte",
                new Statement(
                        frame,
                        frame.reader().text(key + ".title"),
                        frame.reader().text(key)));
    }

    Messages messages(@Nullable String accepted) {
        return Messages.of(tongue.of(accepted));
    }

    private Frame frame(@Nullable String accepted, Place place) {
        return new Frame(new Reader(messages(accepted), zone, clock.instant()), place, STYLE, SCRIPT);
    }

    private String written(String template, Object view) {
        var output = new StringOutput();
        templates.render(template, view, output);
        return output.toString();
    }
}
