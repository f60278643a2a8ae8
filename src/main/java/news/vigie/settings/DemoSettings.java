package news.vigie.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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

/** The settings of the demo: the usual ones, but nothing leaves this machine. */
public final class DemoSettings {
    private DemoSettings() {}

    public static Settings of(Path home, int port, List<FeedDefinition> feeds, List<DigestDefinition> digests) {
        HttpSettings usual = HttpSettings.DEFAULT;
        var http = new HttpSettings(
                usual.userAgent(),
                usual.maxBytes(),
                usual.timeout(),
                usual.concurrency(),
                usual.concurrency(),
                usual.hostDelay(),
                List.of("127.0.0.1"),
                usual.robots());
        Duration often = Duration.ofSeconds(2);
        return new Settings(
                home,
                new TelegramSettings(null, URI.create("https://api.telegram.org"), List.of(), true),
                new DatabaseSettings("jdbc:h2:file:./data/vigie", null, null, Duration.ofDays(90)),
                http,
                new CollectSettings(often, often, often, usual.concurrency(), usual.perHost(), true),
                BriefSettings.DEFAULT,
                DeliverySettings.DEFAULT,
                EditorSettings.NONE,
                new WebSettings(port, "127.0.0.1", null, null),
                LogSettings.DEFAULT,
                feeds,
                digests);
    }
}
