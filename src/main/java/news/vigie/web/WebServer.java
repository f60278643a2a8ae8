package news.vigie.web;

import io.javalin.Javalin;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.Digests;
import news.vigie.feed.Feeds;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.web.guard.Entrance;
import news.vigie.web.guard.Hook;
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
     * @param hook null: nobody posts anything here
     */
    public record Parts(
            Outbox outbox,
            Feeds feeds,
            Digests digests,
            Health health,
            Language language,
            @Nullable Hook hook) {}

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
        var opened = new ArrayList<Socket.Open>();
        for (int port : ports()) {
            switch (Socket.open(settings.bind(), port, settings.password())) {
                case Socket.Open open -> opened.add(open);
                case Socket.Refused refused -> {
                    opened.forEach(Socket.Open::close);
                    return Optional.of(Notice.of(refused.why(), settings.bind(), Integer.toString(port)));
                }
            }
        }
        serve(opened);
        return Optional.empty();
    }

    private List<Integer> ports() {
        Integer own = parts.hook() == null ? null : parts.hook().port();
        return own == null || own == settings.port() ? List.of(settings.port()) : List.of(settings.port(), own);
    }

    private void serve(List<Socket.Open> opened) {
        InetSocketAddress address = opened.getFirst().address();
        bound = address;
        var entrance = new Entrance(address.getAddress(), settings.bind(), settings.publicUrl(), settings.password());
        Integer outside = opened.size() > 1 ? opened.getLast().address().getPort() : null;
        var site = new Site(pages, parts.health(), entrance, new Site.Outside(parts.hook(), outside));
        javalin = Javalin.create(config -> {
                    Engine.tune(
                            config, opened.stream().map(Socket.Open::channel).toList());
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
