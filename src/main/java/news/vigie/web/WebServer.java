package news.vigie.web;

import io.javalin.Javalin;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import news.vigie.digest.Digests;
import news.vigie.feed.Feeds;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Health;
import news.vigie.pipeline.Outbox;
import news.vigie.web.guard.Entrance;
import news.vigie.web.guard.Socket;
import org.jspecify.annotations.Nullable;

/** Serves the pages. May be started once. */
public final class WebServer implements AutoCloseable {
    private final WebSettings settings;
    private final Parts parts;
    private final Pages pages;
    private @Nullable Javalin javalin;
    private @Nullable InetSocketAddress bound;

    /**
     * What the pages show.
     *
     * @param language for readers whose browser asks for none that we speak
     */
    public record Parts(Outbox outbox, Feeds feeds, Digests digests, Health health, Language language) {}

    /** Times are shown in the zone of this machine. */
    public WebServer(WebSettings settings, Parts parts, InstantSource clock) {
        this(settings, parts, clock, ZoneId.systemDefault());
    }

    WebServer(WebSettings settings, Parts parts, InstantSource clock, ZoneId zone) {
        this.settings = settings;
        this.parts = parts;
        this.pages = new Pages(parts, clock, zone);
    }

    /** Empty: it serves; else what is wrong and how to mend it. */
    public Optional<Notice> start() {
        return switch (Socket.open(settings.bind(), settings.port(), settings.password())) {
            case Socket.Open open -> {
                serve(open);
                yield Optional.empty();
            }
            case Socket.Refused refused ->
                Optional.of(Notice.of(refused.why(), settings.bind(), Integer.toString(settings.port())));
        };
    }

    private void serve(Socket.Open open) {
        bound = open.address();
        var entrance =
                new Entrance(open.address().getAddress(), settings.bind(), settings.publicUrl(), settings.password());
        var site = new Site(pages, parts.health(), entrance);
        javalin = Javalin.create(config -> {
                    Engine.tune(config, open.channel());
                    site.lay(config.routes);
                })
                .start();
    }

    /** Where a browser on this machine finds it. Only once it serves. */
    public URI address() {
        if (bound == null) {
            throw new IllegalStateException("The web server was not started");
        }
        String host = bound.getAddress().isAnyLocalAddress()
                ? "localhost"
                : bound.getAddress().getHostAddress();
        return URI.create("http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, bound.getPort()));
    }

    @Override
    public void close() {
        if (javalin != null) {
            javalin.stop();
        }
    }
}
