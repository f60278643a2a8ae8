package news.vigie.ordeal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One connection of a client, HTTP/1.1 by hand: what matters here is how it breaks. */
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        socket.setTcpNoDelay(true);
    }

    /** What a client asks for. */
    record Request(String path, String body) {}

    /** The next request on this connection; null when the client has gone. */
    @Nullable
    Request request() throws IOException {
        String first = line();
        if (first.isEmpty()) {
            return null;
        }
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("The request breaks off");
        }
        int path = first.indexOf(' ') + 1;
        return new Request(first.substring(path, first.indexOf(' ', path)), new String(body, StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n' && c != -1; c = in.read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    void answer(int status, String type, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 %d Answer\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(status, type, content.length);
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(content);
        socket.getOutputStream().write(whole.toByteArray());
    }

    /** The client gets a reset, not an orderly end. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Says nothing until the client hangs up. */
    void keepSilent() {
        try {
            while (in.read() != -1) {
                // What a client says while it waits for its answer is of no interest.
            }
        } catch (IOException e) {
            // It is gone, which is what was waited for.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
