package news.vigie.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.cli.Service;
import news.vigie.cli.Services;
import news.vigie.cli.TemporaryFolder;
import news.vigie.settings.Settings;
import news.vigie.settings.SettingsReader;
import news.vigie.settings.SettingsReading;

/** A service of its own, in a folder that is gone when it is closed. Nothing runs in it unless it is started. */
final class BenchHome implements AutoCloseable {
    private static final String USUAL = "jdbc:h2:file:./data/vigie";
    /**
     * What is committed is on the disk a second later, and pages stay in 400 MB of memory: only to fill a store fast.
     */
    private static final String FAST = USUAL + ";WRITE_DELAY=1000;CACHE_SIZE=400000";

    private final Services services;
    private final Path folder;
    private final Pace pace;
    private Service service;

    private BenchHome(Services services, Path folder, Pace pace, String database, String more) throws IOException {
        this.services = services;
        this.folder = folder;
        this.pace = pace;
        this.service = open(database, more);
    }

    /** How a service collects. */
    record Pace(int concurrency, int perHost) {
        static final Pace USUAL = new Pace(64, 2);
    }

    static BenchHome open(Services services, Pace pace, List<URI> feeds) throws IOException {
        return new BenchHome(services, folder(feeds), pace, USUAL, "");
    }

    /** One that is to be filled; {@link #settle} then makes it a usual one. */
    static BenchHome openToFill(Services services, List<URI> feeds) throws IOException {
        return new BenchHome(services, folder(feeds), Pace.USUAL, FAST, "");
    }

    /** Over a store that is there already. */
    static BenchHome over(Services services, String database, Bot bot) throws IOException {
        return new BenchHome(services, folder(List.of()), Pace.USUAL, database, bot.settings());
    }

    private static Path folder(List<URI> feeds) throws IOException {
        Path folder = Files.createTempDirectory("vigie-bench");
        Files.createDirectories(folder.resolve("digests"));
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                config.resolve("feeds.yaml"),
                feeds.stream().map("  - {url: \"%s\"}\n"::formatted).collect(Collectors.joining("", "feeds:\n", "")));
        return folder;
    }

    /** Telegram's part, at whose pace nothing has to wait. */
    record Bot(URI url, String token) {
        private String settings() {
            return """
                    telegram: {token: "%s", api-url: "%s", owners: [1], rate: {per-second: 1000}}
                    """.formatted(token, url);
        }
    }

    private Service open(String database, String more) throws IOException {
        Files.writeString(folder.resolve("config").resolve("vigie.yaml"), """
                database: {url: "%s"}
                collect: {concurrency: %d, per-host: %d, allow-private: [127.0.0.0/8]}
                web: {port: 0}
                log: {level: warn}
                %s""".formatted(
                        database, pace.concurrency(), pace.perHost(), more));
        return switch (services.open(settings(folder))) {
            case Services.Opening.Open opened -> opened.service();
            case Services.Opening.Refused refused ->
                throw new IOException(refused.notice().toString());
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

    /** Closed, filled by copies of what is older than that until so many articles more are there, and opened as usual. */
    void settle(Bot bot, int more, Instant before) throws IOException {
        service.close();
        if (more > 0) {
            String file = folder.resolve("data").resolve("vigie").toString();
            StockCopies.fill(FAST.replace("./data/vigie", file), more, before);
        }
        service = open(USUAL, bot.settings());
    }

    Service service() {
        return service;
    }

    /** Every feed is due. */
    void hurry(Instant now) {
        service.feeds().all().forEach(feed -> service.feeds().hurry(feed.id(), now));
    }

    /** Of the database. */
    long bytesOnDisk() throws IOException {
        return bytes(folder.resolve("data"));
    }

    long bytesOfIndex() throws IOException {
        return bytes(folder.resolve("data").resolve("vigie.words"));
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        service.close();
        TemporaryFolder.delete(folder);
    }
}
