package news.vigie.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A row of weights, one a label, for each feature that matters: bytes to be multiplied by one scale. */
final class Weights {
    private static final int COUNT = Labels.COUNT;
    private static final int MOST = 1 << 22;

    private final int[] features;
    private final byte[] rows;
    private final float scale;

    /** Row {@code i} belongs to feature {@code i}. */
    Weights(int[] features, byte[] rows, float scale) {
        this.features = features;
        this.rows = rows;
        this.scale = scale;
    }

    int size() {
        return features.length;
    }

    int feature(int row) {
        return features[row];
    }

    float scale() {
        return scale;
    }

    int of(int row, int label) {
        return rows[row * COUNT + label];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(scale);
        out.writeInt(features.length);
        for (int feature : features) {
            out.writeInt(feature);
        }
        out.write(rows);
    }

    static Weights read(DataInputStream in) throws IOException {
        float scale = in.readFloat();
        int size = in.readInt();
        if (size < 0 || size > MOST) {
            throw new IOException("This is no name model: it speaks of %d features".formatted(size));
        }
        int[] features = new int[size];
        for (int i = 0; i < size; i++) {
            features[i] = in.readInt();
        }
        return new Weights(features, in.readNBytes(size * COUNT), scale);
    }
}
