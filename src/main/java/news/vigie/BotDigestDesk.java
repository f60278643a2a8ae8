package news.vigie;

import java.util.List;
import java.util.function.Supplier;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.feed.Feeds;
import news.vigie.pipeline.Publish;
import news.vigie.pipeline.Welcome;
import news.vigie.render.PostPlan;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import news.vigie.telegram.talk.DigestDesk;

/** Makes and publishes digests as the bot is asked to. */
final class BotDigestDesk implements DigestDesk {
    private final Definitions definitions;
    private final Supplier<Publish> publish;
    private final Supplier<Welcome> welcome;
    private final Feeds feeds;
    private final Runnable changed;
    private final TelegramRendering rendering = new TelegramRendering();

    /** @param changed is run after the slots are others */
    BotDigestDesk(
            Definitions definitions,
            Supplier<Publish> publish,
            Supplier<Welcome> welcome,
            Feeds feeds,
            Runnable changed) {
        this.definitions = definitions;
        this.welcome = welcome;
        this.feeds = feeds;
        this.publish = publish;
        this.changed = changed;
    }

    @Override
    public List<RenderedPost> preview(DigestDefinition digest) {
        return rendering.render(publish.get().preview(digest), PostPlan.of(digest));
    }

    @Override
    public int post(DigestDefinition digest) {
        return publish.get().post(digest).map(edition -> edition.items().size()).orElse(0);
    }

    @Override
    public boolean welcome(Address place, DigestDefinition digest) {
        return welcome.get().greet(place, digest) && Welcome.takes(digest, feeds.known());
    }

    @Override
    public int begin() {
        return welcome.get().begin(feeds.known());
    }

    @Override
    public void keep(DigestDefinition digest) {
        definitions.keep(digest);
        changed.run();
    }

    @Override
    public boolean remove(String name) {
        boolean removed = definitions.remove(name);
        changed.run();
        return removed;
    }
}
