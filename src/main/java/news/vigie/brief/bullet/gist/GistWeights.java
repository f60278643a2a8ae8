package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/**
 * What was learnt from summaries: {@code bullets.txt} of a language, or the one of all together.
 *
 * @param words whether the summary has a word
 * @param lexicon how this depends on which word it is
 * @param again whether it has a word once more
 * @param pairs whether it has two words in a row
 * @param length of a summary, in tokens
 */
record GistWeights(Grove<Use> words, Lexicon lexicon, Regression<Use> again, Grove<Pair> pairs, double length) {
    private static final Map<String, GistWeights> READ = new ConcurrentHashMap<>();
    private static final String LENGTH = "length ";

    static GistWeights of(Language language) {
        return READ.computeIfAbsent(language.code(), GistWeights::read);
    }

    private static GistWeights read(String code) {
        List<String> own = WordLists.lines("/language/" + code + "/bullets.txt");
        return read(own.isEmpty() ? WordLists.lines("/news/vigie/brief/bullets.txt") : own);
    }

    static GistWeights read(List<String> lines) {
        double length = lines.stream()
                .filter(line -> line.startsWith(LENGTH))
                .mapToDouble(line -> Double.parseDouble(line.substring(LENGTH.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No line \"length\" among the weights of bullets"));
        return new GistWeights(
                Grove.read("word", WordTraits.ALL, WordTraits.ALL, lines),
                Lexicon.read(lines),
                Regression.read("again", WordTraits.AGAIN, lines),
                Grove.read("pair", PairTraits.ALL, PairTraits.DEEP, lines),
                length);
    }

    List<String> toLines() {
        var lines = new ArrayList<String>();
        lines.add(LENGTH + Math.round(length));
        lines.addAll(words.lines());
        lines.addAll(again.lines());
        lines.addAll(pairs.lines());
        lines.addAll(lexicon.lines());
        return lines;
    }

    /** How likely the summary has the word once, twice and so on; the use is weighed for its pairs as well. */
    double[] chances(Use use, int most) {
        use.weigh(words.logit(use, lexicon.of(use.stem())));
        double[] chances = new double[most];
        chances[0] = Regression.chance(use.logit());
        double more = again.chance(use);
        for (int times = 1; times < most; times++) {
            chances[times] = times < use.times() ? chances[times - 1] * more : 0;
        }
        return chances;
    }
}
