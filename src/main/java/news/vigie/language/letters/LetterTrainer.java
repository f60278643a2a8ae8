package news.vigie.language.letters;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a {@link LetterModel} of what was counted in texts; the same counts give the same bytes. */
public final class LetterTrainer {
    /** So many grams and words of each language are taken. */
    private static final int GRAMS = 1600;

    private static final int WORDS = 300;
    private static final int MOST_LANGUAGES = 127;

    private final SortedMap<String, LetterCounts> counts = new TreeMap<>();

    /** What was counted of a language so far; counted on by the caller. */
    public LetterCounts of(String language) {
        if (!counts.containsKey(language) && counts.size() == MOST_LANGUAGES) {
            throw new IllegalStateException("A model has room for " + MOST_LANGUAGES + " languages");
        }
        return counts.computeIfAbsent(language, code -> new LetterCounts());
    }

    /**
     * Writes the model of all languages counted.
     *
     * @throws IOException if the stream takes no more
     */
    public void write(OutputStream stream) throws IOException {
        SortedMap<Long, Map<Integer, Integer>> votes =
                votes(counts.values().stream().map(LetterCounts::shares).toList(), GRAMS, LetterModel.UNSEEN);
        votes.putAll(
                votes(counts.values().stream().map(LetterCounts::wordShares).toList(), WORDS, LetterModel.UNSEEN_WORD));
        DataOutputStream out = new DataOutputStream(stream);
        out.writeUTF(String.join(" ", counts.keySet()));
        out.writeInt(votes.size());
        out.writeInt(
                votes.values().stream().mapToInt(each -> 1 + 2 * each.size()).sum());
        for (Map.Entry<Long, Map<Integer, Integer>> gram : votes.entrySet()) {
            out.writeLong(gram.getKey());
            out.writeByte(gram.getValue().size());
            for (Map.Entry<Integer, Integer> vote : gram.getValue().entrySet()) {
                out.writeByte(vote.getKey());
                out.writeByte(vote.getValue());
            }
        }
        out.flush();
    }

    /** The weight of each gram for each language; only the grams that are usual in one language at least. */
    private static SortedMap<Long, Map<Integer, Integer>> votes(
            List<Map<Long, Double>> shares, int usual, double unseen) {
        SortedMap<Long, Map<Integer, Integer>> votes = new TreeMap<>();
        shares.forEach(each -> usual(each, usual).forEach(gram -> votes.put(gram, new TreeMap<>())));
        for (int language = 0; language < shares.size(); language++) {
            for (Map.Entry<Long, Map<Integer, Integer>> gram : votes.entrySet()) {
                int weight = weight(shares.get(language).getOrDefault(gram.getKey(), 0.0), unseen);
                if (weight > 0) {
                    gram.getValue().put(language, weight);
                }
            }
        }
        return votes;
    }

    private static List<Long> usual(Map<Long, Double> shares, int limit) {
        return shares.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int weight(double share, double unseen) {
        double weight = LetterModel.SCALE * Math.log((share + unseen) / unseen);
        return (int) Math.min(255, Math.round(weight));
    }
}
