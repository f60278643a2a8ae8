package news.vigie.brief.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.brief.Reading;
import news.vigie.brief.quote.cue.Prose;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.Scenes;
import news.vigie.brief.quote.cue.Setting;
import news.vigie.brief.quote.cue.Statement;
import news.vigie.brief.quote.cue.Statements;
import news.vigie.brief.quote.speaker.Guess;
import news.vigie.brief.quote.speaker.Speakers;
import news.vigie.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that tell what somebody says without quoting it. */
public final class IndirectSpeechFinder {
    private static final double LIKELY = 0.6;
    private static final Set<String> HEDGES = Set.of(
            "reportedly",
            "allegedly",
            "apparently",
            "supposedly",
            "purportedly",
            "prétendument",
            "apparemment",
            "vraisemblablement");

    /** In the order of the text; sentences with a quotation are left to {@link QuoteFinder}. */
    public List<IndirectSpeech> find(Reading reading) {
        if (reading.sentences().isEmpty()) {
            return List.of();
        }
        return find(Setting.of(reading));
    }

    private static List<IndirectSpeech> find(Setting setting) {
        Prose prose = setting.prose();
        List<Statement> told = new Statements(prose, setting.mentions())
                .all().stream()
                        .filter(statement -> !isQuoting(prose, statement))
                        .toList();
        List<Scene> scenes =
                told.stream().map(statement -> Scenes.of(statement, prose)).toList();
        Speakers speakers = new Speakers(setting.reading(), prose, setting.cast(), setting.mentions(), scenes);
        var speeches = new ArrayList<IndirectSpeech>();
        for (int i = 0; i < told.size(); i++) {
            Guess guess = speakers.of(i);
            speakers.spoke(i, guess);
            speeches.add(speech(setting.reading().sentences(), told.get(i), guess, prose));
        }
        return speeches;
    }

    private static boolean isQuoting(Prose prose, Statement statement) {
        int end = prose.end(statement.sentence());
        for (int at = prose.first(statement.sentence()); at < end; at++) {
            if (prose.isQuoted(at)) {
                return true;
            }
        }
        return false;
    }

    private static IndirectSpeech speech(List<Sentence> sentences, Statement statement, Guess guess, Prose prose) {
        return new IndirectSpeech(
                sentences.get(statement.sentence()).span(),
                nameOf(guess),
                prose.wording().span(statement.cue().from(), statement.cue().to()),
                isHedged(prose, statement.sentence()));
    }

    private static @Nullable String nameOf(Guess guess) {
        return guess.speaker() == null || guess.probability() < LIKELY
                ? null
                : guess.speaker().name();
    }

    /** The conditional of hearsay, or a word that says so. */
    private static boolean isHedged(Prose prose, int sentence) {
        for (int at = prose.first(sentence); at < prose.end(sentence); at++) {
            String word = prose.small(at);
            boolean conditional = !prose.wording().english() && (word.endsWith("rait") || word.endsWith("raient"));
            if (conditional || HEDGES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
