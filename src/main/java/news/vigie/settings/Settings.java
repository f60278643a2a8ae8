package news.vigie.settings;

import java.nio.file.Path;
import java.util.List;
import news.vigie.brief.BriefSettings;
import news.vigie.digest.DigestDefinition;
import news.vigie.feed.FeedDefinition;
import news.vigie.http.HttpSettings;
import news.vigie.llm.EditorSettings;
import news.vigie.pipeline.intake.CollectSettings;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.store.DatabaseSettings;
import news.vigie.telegram.TelegramSettings;
import news.vigie.web.WebSettings;

/** Everything that is configured, read from one home folder and checked. */
public record Settings(
        Path home,
        TelegramSettings telegram,
        DatabaseSettings database,
        HttpSettings http,
        CollectSettings collect,
        BriefSettings brief,
        DeliverySettings delivery,
        EditorSettings editor,
        WebSettings web,
        LogSettings log,
        List<FeedDefinition> feeds,
        List<DigestDefinition> digests) {
    public Settings {
        feeds = List.copyOf(feeds);
        digests = List.copyOf(digests);
    }

    /** What stands in {@code config/vigie.yaml} alone: no feeds, no digests. */
    public Settings service() {
        return with(List.of(), List.of());
    }

    /** The same with these feeds and digests. */
    Settings with(List<FeedDefinition> newFeeds, List<DigestDefinition> newDigests) {
        return new Settings(
                home, telegram, database, http, collect, brief, delivery, editor, web, log, newFeeds, newDigests);
    }
}
