package news.vigie.brief.bullet.cut.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Sorts;
import news.vigie.brief.bullet.place.Tokens;
import news.vigie.brief.bullet.place.Tokens.Mark;
import news.vigie.language.Language;
import news.vigie.language.Sentence;

/** Counts in articles what follows their words; each count is in memory. */
public final class SequelCounts {
    /** Of words that are met less often nothing is told, */
    private static final int LEAST = 12;

    /** nor of sequels that come seldomer. */
    private static final double SELDOM = 0.05;

    private final Sorts sorts;
    private final Map<String, Integer> words = new TreeMap<>();
    private final Map<String, Map<String, Integer>> sequels = new TreeMap<>();

    public SequelCounts(Language language) {
        sorts = Sorts.of(language);
    }

    /** Takes in an article, of which only the sentences are read. */
    public void add(Reading reading) {
        for (Sentence sentence : reading.sentences()) {
            Tokens tokens = Tokens.of(reading, sentence.span());
            for (int at = 0; at < tokens.size(); at++) {
                add(tokens, at);
            }
        }
    }

    private void add(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean last = at + 1 == tokens.size();
        Mark mark = last ? Mark.OTHER : tokens.before(at + 1);
        words.merge(word, 1, Integer::sum);
        if (mark != Mark.SPACE && mark != Mark.JOINT) {
            count(word, Sequels.STOP);
        } else if (sorts.isCommon(tokens.word(at + 1))) {
            count(word, tokens.word(at + 1));
        }
    }

    private void count(String word, String sequel) {
        sequels.computeIfAbsent(word, key -> new TreeMap<>()).merge(sequel, 1, Integer::sum);
    }

    /** The lines of {@code sequels.tsv}: of each word that is met often its stops, and the small words behind it. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        words.forEach((word, times) -> {
            if (times >= LEAST && !Character.isDigit(word.charAt(0))) {
                Map<String, Integer> of = sequels.getOrDefault(word, Map.of());
                lines.add(line(word, Sequels.STOP, of.getOrDefault(Sequels.STOP, 0), times));
                of.forEach((sequel, count) -> {
                    if (!sequel.equals(Sequels.STOP) && count >= SELDOM * times) {
                        lines.add(line(word, sequel, count, times));
                    }
                });
            }
        });
        return lines;
    }

    private static String line(String word, String sequel, int count, int times) {
        return word + '\t' + sequel + '\t' + Math.min(9, 10 * count / times);
    }
}
