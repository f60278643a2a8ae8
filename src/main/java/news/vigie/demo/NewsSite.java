package news.vigie.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import news.vigie.demo.desk.DropFolder;
import news.vigie.demo.desk.Newsroom;
import news.vigie.demo.desk.Outlet;
import news.vigie.demo.desk.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The bundled news web: six invented outlets on one loopback port, each with its own pages and feed. It prints the
 * bundled texts, those that are posted to {@code /articles}, and the files of a folder. Serves each request in a
 * virtual thread of its own.
 */
public final class NewsSite implements AutoCloseable {
    private static final String LETTER_BOX = "/articles";

    private final Newsroom newsroom;
    private final ReadingRoom readingRoom;
    private final LetterBox letterBox;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable HttpServer server;

    /**
     * A site that does not serve yet.
     *
     * @param folder whose files are printed; it need not exist
     */
    public NewsSite(InstantSource clock, Path folder) {
        newsroom = new Newsroom(clock);
        readingRoom = new ReadingRoom(newsroom, new DropFolder(folder, newsroom));
        letterBox = new LetterBox(newsroom);
    }

    /**
     * Serves on a free port of the loopback address.
     *
     * @throws IOException if there is none
     */
    public void start() throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.setExecutor(threads);
        started.createContext("/", this::serve);
        started.start();
        server = started;
    }

    /**
     * The address of the site, without a slash at its end.
     *
     * @throws IllegalStateException if it was not started
     */
    public URI baseUrl() {
        if (server == null) {
            throw new IllegalStateException("The site has no address before start()");
        }
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The feed of every outlet. */
    public List<SiteFeed> feeds() {
        URI base = baseUrl();
        return Arrays.stream(Outlet.values())
                .map(outlet -> new SiteFeed(
                        base.resolve(outlet.feedPath()),
                        outlet.title(),
                        outlet.topics(),
                        outlet.language().getLanguage()))
                .toList();
    }

    /** Prints the next of the texts that are held back; empty when all are out. */
    public Optional<SitePage> publishNext() {
        URI base = baseUrl();
        return newsroom.printNext().map(piece -> page(piece, base));
    }

    /** Stops serving. Requests under way are cut off. */
    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> readingRoom.find(path, baseUrl());
            case "POST" -> path.equals(LETTER_BOX) ? take(exchange) : refuse("POST");
            default -> refuse(exchange.getRequestMethod());
        };
    }

    private Answer take(HttpExchange exchange) throws IOException {
        String contentType = exchange.getRequestHeaders().getFirst("Content-Type");
        return letterBox.take(contentType == null ? "" : contentType, exchange.getRequestBody(), baseUrl());
    }

    private static Answer refuse(String method) {
        return Answer.plain(405, method + " is not for this address: GET reads, POST to /articles adds an article.");
    }

    private static SitePage page(Piece piece, URI base) {
        return new SitePage(
                base.resolve(piece.path()),
                piece.manuscript().title(),
                piece.outlet().title());
    }
}
