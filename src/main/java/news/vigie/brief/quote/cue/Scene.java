package news.vigie.brief.quote.cue;

import news.vigie.brief.actor.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Where a quotation stands and what its sentence tells of who speaks.
 *
 * @param opens its first word, the mark
 * @param closes the word after its last one
 * @param first the first word of its sentence
 * @param end the word after its sentence
 * @param startsSentence nothing stands before it in the sentence
 * @param startsParagraph nothing stands before it in the paragraph
 * @param cue null: nothing tells that somebody speaks
 * @param subject of the cue, or where there is none of the sentence; null if not found
 */
public record Scene(
        int opens,
        int closes,
        int first,
        int end,
        int paragraph,
        boolean startsSentence,
        boolean startsParagraph,
        Situation situation,
        @Nullable Cue cue,
        @Nullable Subject subject) {

    /** Whether the cue stands between the marks: some of the words are the narrator's. */
    public boolean holdsCue() {
        return cue != null && cue.from() > opens && cue.to() < closes;
    }

    /** What a pronoun or an article tells of who speaks. */
    public Gender gender() {
        if (subject instanceof Subject.Pronoun pronoun) {
            return pronoun.gender();
        }
        return subject instanceof Subject.Known known ? known.gender() : Gender.UNKNOWN;
    }
}
