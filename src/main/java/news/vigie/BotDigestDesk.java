package news.vigie;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.feed.Feeds;
import news.vigie.pipeline.issue.Publication;
import news.vigie.pipeline.issue.Publish;
import news.vigie.pipeline.issue.Recall;
import news.vigie.pipeline.issue.Recalls;
import news.vigie.pipeline.issue.Welcome;
import news.vigie.render.PostPlan;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import news.vigie.telegram.desk.DigestDesk;

/** Makes digests, publishes them and takes them back as the bot is asked to. */
final class BotDigestDesk implements DigestDesk {
    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST = 8;

    private final Definitions definitions;
    private final Recalls recalls;
    private final Feeds feeds;
    private final InstantSource clock;
    private final Runs runs;
    private final TelegramRendering rendering = new TelegramRendering();

    /**
     * What is set going.
     *
     * @param changed is run after the slots are others
     */
    record Runs(Supplier<Publish> publish, Supplier<Recall> recall, Supplier<Welcome> welcome, Runnable changed) {}

    BotDigestDesk(Definitions definitions, Recalls recalls, Feeds feeds, Runs runs, InstantSource clock) {
        this.definitions = definitions;
        this.recalls = recalls;
        this.feeds = feeds;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public List<RenderedPost> preview(DigestDefinition digest) {
        return rendering.render(runs.publish.get().preview(digest), PostPlan.of(digest));
    }

    @Override
    public boolean isRead(DigestDefinition digest) {
        return runs.publish.get().isRead(digest);
    }

    @Override
    public int post(DigestDefinition digest) {
        return runs.publish
                .get()
                .post(digest)
                .map(edition -> edition.items().size())
                .orElse(0);
    }

    @Override
    public List<Publication> published() {
        return recalls.recent(clock.instant().minus(LATELY), MOST);
    }

    @Override
    public int takeBack(String digest, Instant made) {
        int messages = recalls.recall(digest, made, clock.instant());
        runs.recall.get().wake();
        return messages;
    }

    @Override
    public boolean welcome(Address place, DigestDefinition digest) {
        return runs.welcome.get().greet(place, digest) && Welcome.takes(digest, feeds.known());
    }

    @Override
    public int begin() {
        return runs.welcome.get().begin(feeds.known());
    }

    @Override
    public void keep(DigestDefinition digest) {
        definitions.keep(digest);
        runs.changed.run();
    }

    @Override
    public boolean add(DigestDefinition digest) {
        boolean added = definitions.add(digest);
        if (added) {
            runs.changed.run();
        }
        return added;
    }

    @Override
    public boolean remove(String name) {
        boolean removed = definitions.remove(name);
        runs.changed.run();
        return removed;
    }
}
