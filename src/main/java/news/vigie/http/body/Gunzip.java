package news.vigie.http.body;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), member after member. Java's own stream calls itself for each member, so that a few kilobytes
 * of empty ones exhaust the stack. Checksums are not looked at: a page with a wrong one is still a page.
 */
final class Gunzip extends InputStream {
    private static final int BUFFER = 8192;
    private static final int TRAILER = 8;
    private static final int HEADER = 10;
    private static final int WITH_CHECKSUM = 2;
    private static final int WITH_EXTRA = 4;
    private static final int WITH_NAME = 8;
    private static final int WITH_COMMENT = 16;

    private final PushbackInputStream in;
    private final Inflater inflater = new Inflater(true);
    private Member member;
    private boolean over;

    Gunzip(InputStream packed) throws IOException {
        in = new PushbackInputStream(packed, BUFFER);
        if (!isMember(in.readNBytes(HEADER))) {
            throw new ZipException("Not in GZIP format");
        }
        member = new Member(in, inflater);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (!over) {
            int read = member.read(bytes, from, length);
            if (read >= 0) {
                return read;
            }
            in.unread(member.rest());
            in.readNBytes(TRAILER);
            over = !isMember(in.readNBytes(HEADER));
            inflater.reset();
            member = new Member(in, inflater);
        }
        return -1;
    }

    /**
     * Whether this begins a member, whose names and other extras are then skipped. What follows the last one is no
     * matter.
     */
    private boolean isMember(byte[] header) throws IOException {
        if (header.length < HEADER || (header[0] & 0xff) != 0x1f || (header[1] & 0xff) != 0x8b || header[2] != 8) {
            return false;
        }
        int flags = header[3];
        if ((flags & WITH_EXTRA) != 0) {
            in.skipNBytes(next() | next() << 8);
        }
        if ((flags & WITH_NAME) != 0) {
            skipText();
        }
        if ((flags & WITH_COMMENT) != 0) {
            skipText();
        }
        if ((flags & WITH_CHECKSUM) != 0) {
            in.skipNBytes(2);
        }
        return true;
    }

    private void skipText() throws IOException {
        while (next() != 0) {}
    }

    private int next() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    /** One member, which takes more bytes than are its own. */
    private static final class Member extends InflaterInputStream {
        Member(InputStream in, Inflater inflater) {
            super(in, inflater, BUFFER);
        }

        byte[] rest() {
            return Arrays.copyOfRange(buf, len - inf.getRemaining(), len);
        }
    }
}
