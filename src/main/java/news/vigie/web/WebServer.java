package news.vigie.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import news.vigie.digest.Digests;
import news.vigie.feed.Feeds;
import news.vigie.language.Language;
import news.vigie.pipeline.Health;
import news.vigie.pipeline.Outbox;

/** The web page. */
public final class WebServer implements AutoCloseable {
    /** What the pages show. */
    public record Parts(Outbox outbox, Feeds feeds, Digests digests, Health health, Language language) {}

    public WebServer(WebSettings settings, Parts parts, InstantSource clock) {}

    /** Empty: it serves; else what is wrong. */
    public Optional<String> start() {
        return Optional.empty();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:0/");
    }

    @Override
    public void close() {}
}
