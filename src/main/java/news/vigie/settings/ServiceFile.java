package news.vigie.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.vigie.brief.BriefSettings;
import news.vigie.http.HttpSettings;
import news.vigie.http.guard.AddressGuard;
import news.vigie.llm.EditorSettings;
import news.vigie.pipeline.intake.CollectSettings;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.store.DatabaseSettings;
import news.vigie.telegram.TelegramSettings;
import news.vigie.telegram.Token;
import news.vigie.web.WebSettings;

/** {@code config/vigie.yaml}: one method for each of its sections. */
final class ServiceFile {
    static final URI TELEGRAM = URI.create("https://api.telegram.org");
    static final String DATABASE = "jdbc:h2:file:./data/vigie";

    private final Section top;

    ServiceFile(Section top) {
        this.top = top;
    }

    TelegramSettings telegram(Section telegram) {
        boolean isBrought = telegram.choice("updates", Map.of("polling", false, "webhook", true), false);
        Token token = telegram.text("token").map(String::strip).map(Token::new).orElse(null);
        if (token != null && !token.isWellFormed()) {
            telegram.wrong("token", "malformed-token");
        }
        URI apiUrl = telegram.url("api-url").orElse(TELEGRAM);
        return new TelegramSettings(
                token,
                apiUrl,
                owners(telegram),
                telegram.truth("open", true),
                new WebhookSection(telegram, apiUrl.equals(TELEGRAM))
                        .read(isBrought)
                        .orElse(null));
    }

    private static List<Long> owners(Section telegram) {
        var owners = new ArrayList<Long>();
        for (String owner : telegram.texts("owners")) {
            try {
                owners.add(Long.parseLong(owner.strip()));
            } catch (NumberFormatException e) {
                telegram.wrong("owners", "not-a-person", owner);
            }
        }
        return owners;
    }

    DatabaseSettings database() {
        Section database = top.section("database");
        String url = database.text("url").orElse(DATABASE);
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            database.wrong("url", "not-a-database", url);
        }
        var settings = new DatabaseSettings(
                url,
                database.text("user").orElse(null),
                database.text("password").orElse(null),
                database.duration("retention", Duration.ofDays(90), "1d", "3650d"));
        database.close();
        return settings;
    }

    HttpSettings http(Section collect) {
        HttpSettings usual = HttpSettings.DEFAULT;
        return new HttpSettings(
                userAgent(collect, usual.userAgent()),
                collect.bytes("max-bytes", usual.maxBytes(), "1KB", "1GB"),
                collect.duration("timeout", usual.timeout(), "1s", "10m"),
                collect.whole("concurrency", usual.concurrency(), 1, 1000),
                collect.whole("per-host", usual.perHost(), 1, 100),
                collect.duration("host-delay", usual.hostDelay(), "0s", "5m"),
                collect.texts("allow-private", AddressGuard::understands, "not-a-host"),
                collect.truth("robots", usual.robots()));
    }

    /** What a header cannot carry would fail every request. */
    private static String userAgent(Section collect, String usual) {
        String name = collect.text("user-agent").map(String::strip).orElse(usual);
        if (name.matches("[ -~]+")) {
            return name;
        }
        collect.wrong("user-agent", "not-a-header", name);
        return usual;
    }

    CollectSettings collect(Section collect) {
        CollectSettings usual = CollectSettings.DEFAULT;
        var settings = new CollectSettings(
                collect.duration("every", usual.every(), "1s", "30d"),
                collect.duration("min", usual.min(), "1s", "30d"),
                collect.duration("max", usual.max(), "1s", "30d"),
                collect.whole("concurrency", usual.concurrency(), 1, 1000),
                collect.whole("per-host", usual.perHost(), 1, 100),
                collect.truth("full-text", usual.fullText()));
        if (settings.min().compareTo(settings.max()) > 0) {
            collect.wrong("min", "min-over-max");
        }
        return settings;
    }

    BriefSettings brief() {
        Section brief = top.section("brief");
        BriefSettings usual = BriefSettings.DEFAULT;
        var settings = new BriefSettings(
                brief.whole("bullets", usual.bullets(), 1, 10),
                brief.whole("max-words", usual.maxWords(), 10, 200),
                brief.whole("quotes", usual.quotes(), 0, 10),
                brief.whole("actors", usual.actors(), 0, 30));
        brief.close();
        return settings;
    }

    DeliverySettings delivery(Section telegram) {
        Section delivery = top.section("delivery");
        Section rate = telegram.section("rate");
        DeliverySettings usual = DeliverySettings.DEFAULT;
        var settings = new DeliverySettings(
                delivery.choice("unsettled", Map.of("once-at-most", true, "at-least-once", false), usual.onceAtMost()),
                delivery.duration("late-after", usual.lateAfter(), "1m", "30d"),
                rate.whole("per-second", usual.perSecond(), 1, 1000),
                rate.whole("per-chat-per-second", usual.perChatPerSecond(), 1, 100),
                rate.whole("per-group-per-minute", usual.perGroupPerMinute(), 1, 1000));
        rate.close();
        delivery.close();
        return settings;
    }

    EditorSettings editor() {
        Section editor = top.section("editor");
        var settings = new EditorSettings(
                editor.url("url").orElse(null),
                editor.text("model").orElse(null),
                editor.text("key").orElse(null),
                editor.whole("daily-tokens", 0, 0, Integer.MAX_VALUE));
        if (settings.url() != null && settings.model() == null) {
            editor.wrong("url", "editor-without-model");
        }
        editor.close();
        return settings;
    }

    WebSettings web() {
        Section web = top.section("web");
        WebSettings usual = WebSettings.DEFAULT;
        var settings = new WebSettings(
                web.whole("port", usual.port(), 0, 65535),
                web.text("bind").orElse(usual.bind()),
                web.text("password").orElse(null),
                web.url("public-url").orElse(null));
        web.close();
        return settings;
    }

    LogSettings log() {
        Section log = top.section("log");
        Map<String, String> levels =
                Map.of("error", "error", "warn", "warn", "info", "info", "debug", "debug", "trace", "trace");
        var settings = new LogSettings(
                log.choice("level", levels, "info"), log.choice("format", Map.of("text", false, "json", true), false));
        log.close();
        return settings;
    }

    /** All of it; the feeds and digests stand in other files. */
    Settings read(Path home) {
        Section telegram = top.section("telegram");
        Section collect = top.section("collect");
        var settings = new Settings(
                home,
                telegram(telegram),
                database(),
                http(collect),
                collect(collect),
                brief(),
                delivery(telegram),
                editor(),
                web(),
                log(),
                List.of(),
                List.of());
        telegram.close();
        collect.close();
        top.close();
        return settings;
    }
}
