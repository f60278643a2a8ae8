package news.vigie.brief.actor;

/** What the text tells of a person for the choice of a pronoun. */
public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN;

    /** Whether one and the same person may be both. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
