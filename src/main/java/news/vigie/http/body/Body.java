package news.vigie.http.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Reads the body of an answer, unpacked, and never more of it than is allowed.
 *
 * @param cut true: what is too long ends at the bound instead of failing
 */
public record Body(Room room, long maxBytes, boolean cut) {
    /** What a request says in Accept-Encoding. */
    public static final String ENCODINGS = "gzip, br, deflate";

    /**
     * Reads all of it.
     *
     * @throws TooLargeException it does not fit the bound
     * @throws UnaskedEncodingException it is packed in a way that was not asked for
     * @throws NoRoomException there was no memory for it in time
     */
    public byte[] read(Response response, Visit visit) throws IOException {
        ResponseBody body = response.body();
        if (body == null) {
            return new byte[0];
        }
        if (body.contentLength() > maxBytes && !cut) {
            throw new TooLargeException();
        }
        try (Room.Share share = room.share(visit)) {
            return read(body.byteStream(), response.headers("Content-Encoding"), share);
        }
    }

    private byte[] read(InputStream sent, List<String> encodings, Room.Share share) throws IOException {
        try (InputStream in = new Packing(share, maxBytes).unpacked(sent, encodings)) {
            return fitting(new Gathering(share).read(in, maxBytes + 1));
        } catch (IOException e) {
            throw share.gaveWay() ? new NoRoomException() : e;
        }
    }

    private byte[] fitting(byte[] bytes) throws TooLargeException {
        if (bytes.length <= maxBytes) {
            return bytes;
        }
        if (!cut) {
            throw new TooLargeException();
        }
        return Arrays.copyOf(bytes, (int) maxBytes);
    }
}
