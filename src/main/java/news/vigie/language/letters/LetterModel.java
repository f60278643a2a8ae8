package news.vigie.language.letters;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * How much each three letters in a row speak for each language: a naive Bayes classifier whose weights, logarithms over
 * that of a gram never seen, have one byte each. May be shared between threads.
 */
public final class LetterModel {
    /** The weights are this many times a natural logarithm. */
    static final double SCALE = 20;

    /** The share of a gram that a language never showed. */
    static final double UNSEEN = 4e-6;

    /** The share of a word that a language never showed. */
    static final double UNSEEN_WORD = 2e-4;

    private static final String RESOURCE = "/news/vigie/language/letters.model";

    private final List<String> languages;
    private final GramTable table;
    private final byte[] votes;

    private LetterModel(List<String> languages, GramTable table, byte[] votes) {
        this.languages = languages;
        this.table = table;
        this.votes = votes;
    }

    /** The model of the resources, read when first asked for. */
    public static LetterModel bundled() {
        return Bundled.MODEL;
    }

    private static final class Bundled {
        private static final LetterModel MODEL = read();

        private static LetterModel read() {
            try (InputStream in = LetterModel.class.getResourceAsStream(RESOURCE)) {
                return LetterModel.read(Objects.requireNonNull(in, RESOURCE));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the bundled model " + RESOURCE, e);
            }
        }
    }

    /**
     * Reads what {@link LetterTrainer} has written: the codes of the languages; then, of every gram and word, its number,
     * the number of its votes, and a language and a weight each.
     *
     * @throws IOException if the stream ends too early
     */
    public static LetterModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        String[] codes = in.readUTF().split(" ", -1);
        int grams = in.readInt();
        byte[] votes = new byte[in.readInt()];
        GramTable table = new GramTable(grams);
        int place = 0;
        for (int gram = 0; gram < grams; gram++) {
            table.put(in.readLong(), place);
            int count = in.readUnsignedByte();
            votes[place] = (byte) count;
            in.readFully(votes, place + 1, 2 * count);
            place += 1 + 2 * count;
        }
        return new LetterModel(List.of(codes), table, votes);
    }

    /** The codes of the languages, in the order of the votes. */
    public List<String> languages() {
        return languages;
    }

    /** No vote yet for any language. */
    public Votes ballot() {
        return new Votes(languages);
    }

    /** Adds what the letters from {@code start} to {@code end} say. */
    public void count(String text, int start, int end, Votes ballot) {
        Grams grams = new Grams(text, start, end);
        for (long gram = grams.next(); gram != Grams.NONE; gram = grams.next()) {
            ballot.seen++;
            add(table.find(gram), ballot.sums);
            if (Grams.endsWord(gram)) {
                add(table.find(grams.word()), ballot.sums);
            }
        }
    }

    private void add(int place, int[] sums) {
        if (place < 0) {
            return;
        }
        int end = place + 1 + 2 * (votes[place] & 0xFF);
        for (int at = place + 1; at < end; at += 2) {
            sums[votes[at]] += votes[at + 1] & 0xFF;
        }
    }
}
