package news.vigie.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model of names: a weight for each feature with each label, and for each pair of labels. The best
 * labels of a text are found by Viterbi's algorithm in time linear in its words.
 *
 * @see NameTrainer
 */
public final class NameModel {
    private static final Map<String, Optional<NameModel>> BUNDLED = new ConcurrentHashMap<>();
    private static final int MAGIC = 0x564E4D31;

    private final short[] weights;
    private final float[] transitions;

    NameModel(short[] weights, short[] transitions) {
        this.weights = weights;
        this.transitions = new float[transitions.length];
        for (int i = 0; i < transitions.length; i++) {
            this.transitions[i] = transitions[i];
        }
    }

    /** The model of the language that the program brings with it. */
    static Optional<NameModel> bundled(Language language) {
        return BUNDLED.computeIfAbsent(language.code(), NameModel::load);
    }

    private static Optional<NameModel> load(String code) {
        try (InputStream in = NameModel.class.getResourceAsStream("/language/" + code + "/names.model")) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the bundled name model of " + code, e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static NameModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("This is no name model");
            }
            short[] transitions = shorts(data, NameLabels.COUNT * NameLabels.COUNT);
            short[] weights = shorts(data, NameFeatures.BUCKETS * NameLabels.COUNT);
            return new NameModel(weights, transitions);
        }
    }

    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(MAGIC);
            short[] rounded = new short[transitions.length];
            for (int i = 0; i < rounded.length; i++) {
                rounded[i] = (short) transitions[i];
            }
            data.write(bytes(rounded));
            data.write(bytes(weights));
        }
    }

    private static short[] shorts(DataInputStream data, int length) throws IOException {
        short[] shorts = new short[length];
        ByteBuffer.wrap(data.readNBytes(2 * length)).asShortBuffer().get(shorts);
        return shorts;
    }

    private static byte[] bytes(short[] shorts) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * shorts.length);
        bytes.asShortBuffer().put(shorts);
        return bytes.array();
    }

    /** The best labels for the words. */
    int[] label(List<Word> words, Language language) {
        NameFeatures features = new NameFeatures(words, language);
        int[] labels = new int[words.size()];
        for (Span sequence : NameLabels.sequences(words)) {
            float[][] scores = IntStream.range(sequence.start(), sequence.end())
                    .mapToObj(at -> scores(features.at(at)))
                    .toArray(float[][]::new);
            int[] best = Viterbi.best(scores, transitions);
            System.arraycopy(best, 0, labels, sequence.start(), best.length);
        }
        return labels;
    }

    private float[] scores(int[] features) {
        float[] scores = new float[NameLabels.COUNT];
        for (int feature : features) {
            int row = feature * scores.length;
            for (int label = 0; label < scores.length; label++) {
                scores[label] += weights[row + label];
            }
        }
        return scores;
    }
}
