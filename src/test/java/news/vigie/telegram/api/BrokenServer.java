package news.vigie.telegram.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that treats each connection as a test wants, as no decent server would. */
final class BrokenServer implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final Treatment treatment;

    /** What is done with a connection; what fails in it ends it. */
    interface Treatment {
        void of(Socket connection) throws IOException, InterruptedException;
    }

    BrokenServer(Treatment treatment) throws IOException {
        this.treatment = treatment;
        threads.execute(this::accept);
    }

    /** Reads the request and answers so. */
    static Treatment answering(String answer) {
        return connection -> {
            read(connection);
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            connection.getOutputStream().flush();
        };
    }

    /** The same, with the head that belongs to such a body. */
    static Treatment answering(int code, String type, String body) {
        return answering("HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(code, type, body.getBytes(StandardCharsets.UTF_8).length, body));
    }

    /** Ends the connection with a reset. */
    static void reset(Socket connection) throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    /** The request, head and body. */
    static void read(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        String[] after = head.toString().toLowerCase(Locale.ROOT).split("content-length: ", 2);
        in.readNBytes(after.length == 1 ? 0 : Integer.parseInt(after[1].split("\r\n", 2)[0]));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connections.incrementAndGet();
                open.add(connection);
                threads.execute(() -> treat(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void treat(Socket connection) {
        try (connection) {
            treatment.of(connection);
        } catch (IOException e) {
            // The client went away.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int connections() {
        return connections.get();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
        for (Socket connection : open) {
            connection.close();
        }
    }
}
