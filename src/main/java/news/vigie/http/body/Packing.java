package news.vigie.http.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Takes the packing off a body, layer by layer; no layer may be longer than the body itself may be. */
final class Packing {
    /** Brotli's window at its largest; a few bytes can ask for it. */
    static final int MOST_WORKING_MEMORY = 1 << 24;

    private static final int MOST_LAYERS = 3;

    /** Packing what cannot be packed makes it a little longer. */
    private static final int SLACK = 64 * 1024;

    private final Room.Share share;
    private final long most;

    Packing(Room.Share share, long maxBytes) {
        this.share = share;
        this.most = maxBytes + SLACK;
    }

    /** @param headers Content-Encoding as sent: in the order in which the layers were put on */
    InputStream unpacked(InputStream body, List<String> headers) throws IOException {
        List<String> layers = headers.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(layer -> layer.strip().toLowerCase(Locale.ROOT))
                .filter(layer -> !layer.isEmpty())
                .toList();
        if (layers.size() > MOST_LAYERS) {
            throw new UnaskedEncodingException(String.join(", ", layers));
        }
        InputStream in = measured(body);
        for (String layer : layers.reversed()) {
            in = measured(without(layer, in));
        }
        return withoutSecondGzip(in);
    }

    private InputStream without(String layer, InputStream in) throws IOException {
        return switch (layer) {
            case "identity", "utf-8", "none" -> in;
            case "gzip", "x-gzip" -> gunzipped(in);
            case "br" -> unbrotlied(in);
            case "deflate" -> inflated(in);
            default -> throw new UnaskedEncodingException(layer);
        };
    }

    /** An empty answer is sent by some as nothing at all. */
    private static InputStream gunzipped(InputStream in) throws IOException {
        var start = new PushbackInputStream(in);
        int first = start.read();
        if (first < 0) {
            return start;
        }
        start.unread(first);
        return new Gunzip(start);
    }

    /** "deflate" is zlib by the standard and raw deflate from many servers; zlib begins with 8 in its low half byte. */
    private static InputStream inflated(InputStream in) throws IOException {
        var start = new PushbackInputStream(in);
        int first = start.read();
        if (first < 0) {
            return start;
        }
        start.unread(first);
        return new Inflated(start, new Inflater((first & 0x0f) != 8));
    }

    /** It takes much memory to unpack, so that is not done while more of it is awaited. */
    private InputStream unbrotlied(InputStream in) throws IOException {
        byte[] packed = new Gathering(share).read(in, most);
        if (packed.length == 0) {
            return InputStream.nullInputStream();
        }
        share.goToBench();
        return new BrotliInputStream(new ByteArrayInputStream(packed));
    }

    /** Some servers pack twice and say so once. */
    private InputStream withoutSecondGzip(InputStream in) throws IOException {
        var start = new PushbackInputStream(in, 3);
        byte[] magic = start.readNBytes(3);
        start.unread(magic);
        boolean packed = magic.length == 3 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b && magic[2] == 8;
        return packed ? measured(new Gunzip(start)) : start;
    }

    private InputStream measured(InputStream in) {
        return new Measured(in, most);
    }

    /** Gives its memory back when it is closed, which an inflater that was passed in does not. */
    private static final class Inflated extends InflaterInputStream {
        Inflated(InputStream in, Inflater inflater) {
            super(in, inflater);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
