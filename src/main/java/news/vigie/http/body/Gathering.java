package news.vigie.http.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads a stream whose length nobody knows, piece by piece, and asks for room before each. */
final class Gathering {
    /** What most answers fit into; sixty of them at a time are nothing to worry about, so they need not ask. */
    static final int SMALL = 128 * 1024;

    /** A body is gathered piece by piece and then joined, so that it is there twice. */
    static final int COPIES = 2;

    private final Room.Share share;
    private final List<byte[]> pieces = new ArrayList<>();

    Gathering(Room.Share share) {
        this.share = share;
    }

    byte[] read(InputStream in, long most) throws IOException {
        int bound = (int) Math.min(most, Integer.MAX_VALUE - 16);
        byte[] piece = in.readNBytes(Math.min(SMALL, bound));
        int length = piece.length;
        while (piece.length == SMALL && length < bound) {
            pieces.add(piece);
            share.grow((long) COPIES * SMALL);
            piece = in.readNBytes(Math.min(SMALL, bound - length));
            length += piece.length;
        }
        return pieces.isEmpty() ? piece : joined(piece, length);
    }

    private byte[] joined(byte[] last, int length) {
        pieces.add(last);
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }
}
