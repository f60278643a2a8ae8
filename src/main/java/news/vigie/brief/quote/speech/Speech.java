package news.vigie.brief.quote.speech;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.brief.quote.cue.Cue;
import news.vigie.brief.quote.cue.Mentions;
import news.vigie.brief.quote.cue.Prose;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.Situation;
import news.vigie.brief.quote.weight.Lessons;
import news.vigie.brief.quote.weight.LogLinear;
import news.vigie.language.WordLists;

/** Says how likely a stretch between quotation marks is what somebody said. */
public final class Speech {
    private static final Map<WordLists, LogLinear> READ = new ConcurrentHashMap<>();
    /** Fewer words are mostly a name or irony. */
    private static final int FEWEST_WORDS = 3;

    private static final int BESIDE = 3;
    private static final Set<String> COMMAS = Set.of(",", "!", "?");

    private final Prose prose;
    private final Signs signs;
    private final LogLinear model;

    public Speech(Prose prose, Mentions mentions) {
        this.prose = prose;
        signs = new Signs(prose, mentions);
        model = READ.computeIfAbsent(prose.wording().lists(), Speech::read);
    }

    private static LogLinear read(WordLists lists) {
        return LogLinear.of(Situation.values(), Sign.values()).with(lists.words("quotations"));
    }

    /** From 0 to 1. */
    public double probability(Scene scene) {
        return hasWords(scene) ? model.probabilities(scene.situation(), candidates(scene))[1] : isPlain(scene) ? 1 : 0;
    }

    /** "« Nous reviendrons », a-t-elle prévenu", 'She wrote: "Never again"': the verb stands right beside a sentence. */
    private boolean isPlain(Scene scene) {
        Cue cue = scene.cue();
        if (cue == null || cue.kind() != Cue.Kind.VERB || scene.subject() == null || !opensWithCapital(scene)) {
            return false;
        }
        boolean follows = scene.startsSentence()
                && cue.from() >= scene.closes()
                && cue.from() <= scene.closes() + BESIDE
                && hasComma(scene);
        boolean announces = ":".equals(prose.small(scene.opens() - 1)) && cue.to() > scene.opens() - 1 - BESIDE;
        return follows || (announces && cue.to() <= scene.opens());
    }

    private boolean opensWithCapital(Scene scene) {
        return prose.isCapital(scene.opens()) || prose.isCapital(scene.opens() + 1);
    }

    private boolean hasComma(Scene scene) {
        return prose.is(scene.closes(), COMMAS)
                || prose.is(scene.closes() - 1, COMMAS)
                || prose.is(scene.closes() - 2, COMMAS);
    }

    private boolean hasWords(Scene scene) {
        int words = 0;
        for (int at = scene.opens(); at < scene.closes() && words < FEWEST_WORDS; at++) {
            words += prose.isMark(at) ? 0 : 1;
        }
        return words >= FEWEST_WORDS;
    }

    /** It is none, which is weighed by nothing; it is one. */
    private long[] candidates(Scene scene) {
        return new long[] {0, signs.of(scene)};
    }

    /** Keeps in mind what was said of a stretch by hand. */
    public void learn(Lessons lessons, Scene scene, boolean speech) {
        if (hasWords(scene)) {
            lessons.add(scene.situation(), candidates(scene), speech ? 1 : 0);
        }
    }

    /** To learn from. */
    public static Lessons lessons() {
        return new Lessons(Situation.values(), Sign.values());
    }
}
