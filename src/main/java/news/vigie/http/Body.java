package news.vigie.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Reads the body of an answer, unpacked, and never more of it than is allowed. */
final class Body {
    private final long maxBytes;

    Body(Bounds bounds) {
        maxBytes = bounds.maxBytes();
    }

    /** gzip and br were unpacked by OkHttp's interceptor, which then leaves no Content-Encoding. */
    byte[] read(Response response) throws IOException {
        ResponseBody body = response.body();
        if (body == null) {
            return new byte[0];
        }
        if (body.contentLength() > maxBytes) {
            throw new TooLargeException();
        }
        byte[] bytes = bounded(unpacked(body.byteStream(), encoding(response)));
        return isGzip(bytes) ? bounded(new GZIPInputStream(new ByteArrayInputStream(bytes))) : bytes;
    }

    private static String encoding(Response response) {
        return Objects.requireNonNullElse(response.header("Content-Encoding"), "");
    }

    private static InputStream unpacked(InputStream in, String encoding) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity", "utf-8", "none" -> in;
            case "deflate" -> inflated(in);
            default -> throw new UnaskedEncodingException(encoding);
        };
    }

    /** "deflate" is zlib by the standard and raw deflate from many servers; zlib begins with 8 in its low half byte. */
    private static InputStream inflated(InputStream in) throws IOException {
        var start = new PushbackInputStream(in);
        int first = start.read();
        if (first < 0) {
            return start;
        }
        start.unread(first);
        return new InflaterInputStream(start, new Inflater((first & 0x0f) != 8));
    }

    private byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 16));
        if (bytes.length > maxBytes) {
            throw new TooLargeException();
        }
        return bytes;
    }

    /** Some servers pack twice. */
    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b && bytes[2] == 8;
    }

    /** The body is packed in a way that was not asked for, which the message names. */
    static final class UnaskedEncodingException extends IOException {
        private static final long serialVersionUID = 1L;

        UnaskedEncodingException(String encoding) {
            super(encoding);
        }
    }

    /** The body does not fit the bound. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
