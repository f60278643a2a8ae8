package news.vigie;

import java.util.List;
import java.util.function.Supplier;
import news.vigie.digest.DigestDefinition;
import news.vigie.pipeline.Publish;
import news.vigie.render.PostPlan;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import news.vigie.telegram.talk.DigestDesk;

/** Makes and publishes digests as the bot is asked to. */
final class BotDigestDesk implements DigestDesk {
    private final Definitions definitions;
    private final Supplier<Publish> publish;
    private final Runnable changed;
    private final TelegramRendering rendering = new TelegramRendering();

    /** @param changed is run after the slots are others */
    BotDigestDesk(Definitions definitions, Supplier<Publish> publish, Runnable changed) {
        this.definitions = definitions;
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
