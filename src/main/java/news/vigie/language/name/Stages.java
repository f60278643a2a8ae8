package news.vigie.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What {@link NameTrainer} has learnt, as it is kept in a file: the weights of both readings. */
public final class Stages {
    private static final int MAGIC = 0x564E4D32;

    private final Stage first;
    private final Stage second;

    Stages(Stage first, Stage second) {
        this.first = first;
        this.second = second;
    }

    public NameModel model() {
        return new NameModel(new Readings(first, second));
    }

    /** Reads what {@link #write} wrote. */
    public static Stages read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("This is no name model");
            }
            return new Stages(Stage.read(data), Stage.read(data));
        }
    }

    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(MAGIC);
            first.write(data);
            second.write(data);
        }
    }
}
