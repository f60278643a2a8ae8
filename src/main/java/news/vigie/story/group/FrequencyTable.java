package news.vigie.story.group;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.vigie.story.Candidate;

/**
 * Makes {@code document-frequencies.tsv} of a language: how many of 10,000 articles hold a word, the commonest first.
 * Only counts leave this class, no text.
 */
public final class FrequencyTable {
    private static final int OF = 10_000;

    private FrequencyTable() {}

    /**
     * Counts the words of the articles.
     *
     * @param least the share of articles under which a word is left out, 0 to 1
     * @return lines of a word, a tab and its count
     */
    public static String of(List<Candidate> articles, double least) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Candidate article : articles) {
            Set<String> words = new HashSet<>();
            Words.of(article, (word, weight, inTitle, written) -> words.add(word.toString()));
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        double all = Math.max(1, articles.size());
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() / all >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getKey() + "\t" + Math.round(OF * entry.getValue() / all))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
