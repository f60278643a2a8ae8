package news.vigie.brief.quote.cue;

/**
 * Words that tell that somebody speaks, as words {@code from} to {@code to} of the article.
 *
 * @param pronoun the pronoun that is one word with the verb ("il" in "a-t-il ajouté"), "" if none
 */
public record Cue(int from, int to, Kind kind, String pronoun) {
    /** What the words are. */
    public enum Kind {
        /** "a déclaré", "says". */
        VERB,
        /** "ajoutant", "saying", "d'ajouter": the subject stands with another verb. */
        ATTACHED,
        /** "selon", "according to": the speaker follows. */
        SOURCE
    }
}
