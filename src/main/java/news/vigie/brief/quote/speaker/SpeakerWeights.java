package news.vigie.brief.quote.speaker;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.brief.quote.cue.Situation;
import news.vigie.brief.quote.weight.Lessons;
import news.vigie.brief.quote.weight.LogLinear;
import news.vigie.language.WordLists;

/** The weights that tell speakers, {@code speakers.txt} of each language; without any nobody speaks. */
final class SpeakerWeights {
    private static final Map<WordLists, LogLinear> READ = new ConcurrentHashMap<>();

    private SpeakerWeights() {}

    static LogLinear of(WordLists lists) {
        return READ.computeIfAbsent(lists, SpeakerWeights::read);
    }

    private static LogLinear read(WordLists lists) {
        return LogLinear.of(Situation.values(), Trait.values()).with(lists.words("speakers"));
    }

    static Lessons lessons() {
        return new Lessons(Situation.values(), Trait.values());
    }
}
