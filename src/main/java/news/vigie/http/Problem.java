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
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import news.vigie.http.body.NoRoomException;
import news.vigie.http.body.TooLargeException;
import news.vigie.http.body.UnaskedEncodingException;
import news.vigie.http.guard.PrivateAddressException;
import news.vigie.http.guard.UnknownNameException;
import news.vigie.notice.Notice;

/** What the network did wrong, told to the admin. */
final class Problem {
    private static final int LONGEST = 200;

    private Problem() {}

    static Notice of(IOException failure, Journey journey) {
        String host = journey.place().host();
        return switch (failure) {
            case TooLargeException e -> journey.bounds.tooLarge();
            case UnaskedEncodingException e -> Notice.of("http.unasked-encoding", host, text(e));
            case NoRoomException e -> Notice.of("http.no-room", host);
            case NoTurnException e -> Notice.of("http.no-turn", host);
            case PrivateAddressException e -> e.notice();
            case UnknownNameException e -> e.notice();
            case UnknownHostException e -> Notice.of("http.unknown-name", host);
            case InterruptedIOException e -> timeout(e, journey);
            case ConnectException e ->
                Notice.of(
                        "http.refused-connection",
                        host,
                        Integer.toString(journey.place().port()));
            case NoRouteToHostException e -> Notice.of("http.no-route", host);
            case SSLException e -> Notice.of("http.not-secure", host, text(e));
            case ZipException e -> Notice.of("http.badly-packed", host);
            case EOFException e -> early(e, host);
            case SocketException e -> Notice.of("http.broken-off", host);
            default -> other(failure, host);
        };
    }

    /** OkHttp takes some of what a broken server sends for a mistake of its caller. */
    static Notice ofUnforeseen(RuntimeException failure, Journey journey) {
        return Notice.of("http.broken", journey.place().host(), text(failure));
    }

    private static Notice timeout(InterruptedIOException failure, Journey journey) {
        return text(failure).contains("connect")
                ? Notice.of("http.no-connection", journey.place().host())
                : journey.bounds.tooSlow();
    }

    /** OkHttp and the Brotli decoder have no types of their own for these. */
    private static Notice other(IOException failure, String host) {
        String text = text(failure).toLowerCase(Locale.ROOT);
        if (text.contains("brotli")) {
            return Notice.of("http.badly-packed", host);
        }
        if (text.contains("unexpected end of stream")) {
            return early(failure, host);
        }
        return Notice.of("http.broken", host, text(failure));
    }

    /**
     * OkHttp says "\\n not found" of a head that goes on past its limit and of one that stops, itself or as a cause.
     */
    private static Notice early(IOException failure, String host) {
        boolean longHeaders = Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .limit(3)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).matches("(?s).*not found: limit=[1-9].*"));
        return Notice.of(longHeaders ? "http.long-headers" : "http.ended-early", host);
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
