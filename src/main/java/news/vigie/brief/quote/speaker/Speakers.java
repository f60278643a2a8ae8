package news.vigie.brief.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.quote.cue.Mentions;
import news.vigie.brief.quote.cue.Prose;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.Situation;
import news.vigie.brief.quote.weight.LogLinear;

/** Says of one quotation of an article after the other who spoke it. */
public final class Speakers {
    private final LogLinear model;
    private final List<Scene> scenes;
    private final Candidates candidates;
    private final Rivals rivals;
    private final History history = new History();

    public Speakers(Reading reading, Prose prose, Cast cast, Mentions mentions, List<Scene> scenes) {
        model = SpeakerWeights.of(prose.wording().lists());
        this.scenes = scenes;
        rivals = new Rivals(prose, cast, mentions);
        candidates = new Candidates(reading, prose, cast, mentions, scenes, history);
    }

    /** The likeliest speaker of a quotation by its number; {@link #spoke} has been told of those before. */
    public Guess of(int index) {
        Scene scene = scenes.get(index);
        List<Candidate> all = candidates.of(scene, scenes, index);
        double[] probabilities = model.probabilities(scene.situation(), traits(all));
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        Candidate chosen = all.get(best);
        return new Guess(
                chosen.figure(),
                probabilities[best],
                isPlain(scene, all.getFirst(), chosen) && !isPassedBy(scene, all, chosen));
    }

    private boolean isPlain(Scene scene, Candidate nobody, Candidate chosen) {
        boolean unsaid = (nobody.traits() & Trait.NOBODY_INTRODUCED.bit()) != 0
                || (chosen.traits() & Trait.UNMATCHED.bit()) != 0
                || scene.situation() == Situation.UNNAMED
                || scene.situation() == Situation.PLURAL;
        return !unsaid && !rivals.has(scene, chosen.figure());
    }

    /** "Anne Petit a salué Paul Durand. « … », a-t-elle dit": of two whom the pronoun fits the one who acts is meant. */
    private static boolean isPassedBy(Scene scene, List<Candidate> all, Candidate chosen) {
        boolean acts = chosen.has(Trait.INTRODUCED) || chosen.has(Trait.SUBJECT) || chosen.has(Trait.SPOKE_LAST);
        return (scene.situation() == Situation.PRONOUN || scene.situation() == Situation.BARE)
                && !acts
                && all.stream().anyMatch(other -> !other.equals(chosen) && mayAct(other));
    }

    private static boolean mayAct(Candidate other) {
        boolean acts = other.has(Trait.INTRODUCED) || other.has(Trait.IN_SENTENCE_BEFORE);
        return acts && other.has(Trait.PERSON) && !other.has(Trait.OTHER_GENDER);
    }

    static long[] traits(List<Candidate> candidates) {
        return candidates.stream().mapToLong(Candidate::traits).toArray();
    }

    /** Whoever is held for the speaker of the quotation, from the text or from elsewhere. */
    public void spoke(int index, Guess guess) {
        history.add(guess, scenes.get(index).paragraph(), scenes.get(index).closes());
    }

    /** The candidates as the trainer sees them. */
    List<Candidate> candidates(int index) {
        return new ArrayList<>(candidates.of(scenes.get(index), scenes, index));
    }
}
