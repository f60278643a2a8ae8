package news.vigie.brief.quote.cue;

import java.util.Optional;

/** Tells who acts in the sentence before a quotation: a pronoun means them more than who spoke last. */
public final class Floors {
    private static final int LONGEST = 40;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final Phrases nouns;

    public Floors(Prose prose, Mentions mentions) {
        this.prose = prose;
        lexicon = Lexicon.of(prose.wording().lists());
        subjects = new Subjects(prose, mentions);
        nouns = new Phrases(prose, mentions);
    }

    /**
     * The subject of the sentence before the quotation; before a colon the unnamed person of its own sentence.
     *
     * @param closes the word after the quotation before; nothing before it counts
     */
    public Optional<Subject> before(Scene scene, int closes) {
        int sentence = prose.sentenceAt(scene.first());
        return scene.situation() == Situation.COLON
                ? unnamed(Math.max(scene.first(), closes), scene.opens())
                : in(sentence - 1, closes, scene.first());
    }

    private Optional<Subject> in(int sentence, int closes, int end) {
        int from = prose.first(sentence);
        boolean free = sentence >= 0 && from >= closes && from < end && !prose.isQuoted(from);
        return free ? subjects.opening(from, Math.min(end, from + LONGEST)) : Optional.empty();
    }

    /** "Même lassitude chez un député :". */
    private Optional<Subject> unnamed(int from, int to) {
        for (int at = Math.max(from, to - LONGEST); at < to; at++) {
            Optional<Subject> noun = nouns.startingAt(at, to, false).filter(this::isUnnamedPerson);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** "Une voisine", "one MP": a person whom the text does not name. */
    public boolean isUnnamedPerson(Subject subject) {
        boolean person = prose.is(subject.at(), lexicon.roles()) || prose.is(subject.at(), lexicon.persons());
        return person && subject instanceof Subject.Unnamed;
    }
}
