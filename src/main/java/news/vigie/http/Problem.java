package news.vigie.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** What the network did wrong, in words for the admin. */
final class Problem {
    private static final int LONGEST = 200;

    private Problem() {}

    static String words(IOException failure, Journey journey) {
        String host = journey.place().host();
        return switch (failure) {
            case Body.TooLargeException e -> journey.bounds.sizeWords();
            case UnknownHostException e -> text(e);
            case InterruptedIOException e -> timeout(e, journey);
            case ConnectException e ->
                "%s refuses connections on port %d"
                        .formatted(host, journey.place().port());
            case NoRouteToHostException e -> "no way leads to %s".formatted(host);
            case SSLException e -> "no secure connection to %s: %s".formatted(host, text(e));
            case ZipException e -> "the answer is not packed as it says: " + text(e);
            case EOFException e -> early(e, host);
            case SocketException e -> "%s broke the connection off".formatted(host);
            default -> other(failure, host);
        };
    }

    private static String timeout(InterruptedIOException failure, Journey journey) {
        return text(failure).contains("connect")
                ? "no connection to %s in time".formatted(journey.place().host())
                : journey.bounds.timeoutWords();
    }

    /** OkHttp and the Brotli decoder have no exception types of their own for these. */
    private static String other(IOException failure, String host) {
        String text = text(failure).toLowerCase(Locale.ROOT);
        if (text.contains("id1id2") || text.contains("brotli")) {
            return "the answer is not packed as it says";
        }
        if (text.contains("unexpected end of stream")) {
            return early(failure, host);
        }
        return "%s sent a broken answer: %s".formatted(host, text(failure));
    }

    /** OkHttp says "\\n not found" when headers go on past its limit. */
    private static String early(IOException failure, String host) {
        return text(failure).contains("not found")
                ? "%s sent headers that are too long".formatted(host)
                : "%s ended its answer too early".formatted(host);
    }

    private static String text(Exception failure) {
        return shortened(Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName()));
    }

    /** Foreign text, fit for one line. */
    static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
