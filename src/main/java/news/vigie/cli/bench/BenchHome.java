package news.vigie.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.vigie.cli.Service;
import news.vigie.cli.Services;
import news.vigie.cli.TemporaryFolder;
import news.vigie.settings.Settings;
import news.vigie.settings.SettingsReader;
import news.vigie.settings.SettingsReading;

/** A service of its own, in a folder that is gone when it is closed. Nothing runs in it unless it is started. */
final class BenchHome implements AutoCloseable {
    private final Path folder;
    private final Service service;

    private BenchHome(Path folder, Service service) {
        this.folder = folder;
        this.service = service;
    }

    /** How a service collects. */
    record Pace(int concurrency, int perHost) {}

    static BenchHome open(Services services, Pace pace, List<URI> feeds) throws IOException {
        Path folder = Files.createTempDirectory("vigie-bench");
        Files.createDirectories(folder.resolve("digests"));
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("vigie.yaml"), """
                collect: {concurrency: %d, per-host: %d, allow-private: [127.0.0.0/8]}
                web: {port: 0}
                log: {level: error}
                """.formatted(pace.concurrency(), pace.perHost()));
        Files.writeString(
                config.resolve("feeds.yaml"),
                "feeds:\n"
                        + feeds.stream().map("  - {url: \"%s\"}\n"::formatted).collect(Collectors.joining()));
        return switch (services.open(settings(folder))) {
            case Services.Opening.Open opened -> new BenchHome(folder, opened.service());
            case Services.Opening.Refused refused -> {
                TemporaryFolder.delete(folder);
                throw new IOException(refused.notice().toString());
            }
        };
    }

    /** The environment of the process is left out: what is measured is what stands here. */
    private static Settings settings(Path folder) {
        return switch (new SettingsReader().read(folder, Map.of())) {
            case SettingsReading.Good good -> good.settings();
            case SettingsReading.Bad bad ->
                throw new IllegalStateException(bad.problems().toString());
        };
    }

    Service service() {
        return service;
    }

    /** Every feed is due. */
    void hurry(Instant now) {
        service.feeds().all().forEach(feed -> service.feeds().hurry(feed.id(), now));
    }

    @Override
    public void close() throws IOException {
        service.close();
        TemporaryFolder.delete(folder);
    }
}
