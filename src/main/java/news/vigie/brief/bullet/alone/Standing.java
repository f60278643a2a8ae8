package news.vigie.brief.bullet.alone;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.sign.SignWeights;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/** How surely a passage of an article says something to a reader who sees nothing else of it but the headline. */
public final class Standing {
    private static final Map<String, SignWeights> READ = new ConcurrentHashMap<>();
    private static final double UNKNOWN = 0.5;

    private final SignWeights weights;
    private final Signs signs;

    public Standing(Reading reading) {
        weights = weights(reading.article().language());
        signs = new Signs(reading);
    }

    private static SignWeights weights(Language language) {
        return READ.computeIfAbsent(
                language.code(), code -> SignWeights.read(WordLists.lines("/language/" + code + "/standing.txt")));
    }

    /** 0 to 1; of a language that nothing was learnt of one half. */
    public double of(List<Span> kept, boolean loose) {
        return weights.isEmpty() ? UNKNOWN : weights.chance(witness -> signs.show(kept, loose, witness));
    }
}
