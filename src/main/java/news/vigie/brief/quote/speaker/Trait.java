package news.vigie.brief.quote.speaker;

/** What tells for or against a candidate; the traits of a candidate are the bits of a number. */
enum Trait {
    /** Nobody whom the text names; the candidate that is always there. */
    NOBODY,
    /** Nobody, and the quotation before in the paragraph had no speaker either. */
    STILL_NOBODY,
    /** Nobody, and the words are few. */
    NOBODY_FEW_WORDS,
    /** Nobody, and no candidate fits the gender. */
    NOBODY_FITS,
    /** Nobody, and the article names no person before. */
    NOBODY_YET,
    /** Nobody, and the subject is a noun that fits no role. */
    NOBODY_UNMATCHED,
    /** Nobody, and the sentence before has a subject that the text does not name. */
    NOBODY_INTRODUCED,
    PERSON,
    ORGANIZATION,
    SUBJECT,
    /** Nothing but small words between it and the cue. */
    SUBJECT_BESIDE,
    /** In the words from the subject to the cue. */
    IN_SUBJECT_PHRASE,
    SAME_GENDER,
    OTHER_GENDER,
    /** The noun that is the subject heads the role. */
    SAME_ROLE,
    /** The noun stands beside a mention. */
    ROLE_BESIDE,
    /** The noun is used for such roles: "l'élu" of a mayor. */
    LIKE_ROLE,
    /** The subject is a noun that does not fit. */
    UNMATCHED,
    /** The subject of the sentence before, or of the words before the quotation. */
    INTRODUCED,
    /** Another person, not who spoke last, is that subject. */
    ANOTHER_INTRODUCED,
    /** Spoke last, and the verb answers: "he replied". */
    ANSWERED,
    SPOKE_JUST_BEFORE,
    SPOKE_LAST_PARAGRAPH,
    SPOKE_LAST,
    /** Spoke last, but that is not sure. */
    UNSURELY,
    SPOKE_EARLIER,
    /** Spoke just before, but another who fits was named since. */
    ANOTHER_SINCE,
    /** Named freely since the quotation before. */
    NAMED_SINCE,
    /** The last one whose words were told without quoting, in the sentences just before. */
    STATED_BEFORE,
    /** In the sentence after. */
    STATES_AFTER,
    /** Spoke last, and the verb goes on: "a-t-il ajouté". */
    GOES_ON,
    SPEAKS_NEXT,
    /** Subject of a cue somewhere. */
    SPEAKS,
    LAST_SUBJECT,
    SECOND_SUBJECT,
    EARLIER_SUBJECT,
    LAST_NAMED,
    SECOND_NAMED,
    EARLIER_NAMED,
    /** The first free name of the sentence, before the quotation. */
    OPENS_SENTENCE,
    NEAREST_BEFORE,
    NEAREST_AFTER,
    IN_SENTENCE,
    OPENS_SENTENCE_BEFORE,
    IN_SENTENCE_BEFORE,
    OPENS_SENTENCE_AFTER,
    IN_PARAGRAPH,
    IN_QUOTATION,
    COMPLEMENT,
    COMPLEMENT_BY_COMMA,
    MOST_NAMED,
    NAMED_OFTEN,
    NAMED_ONCE,
    /** Nowhere before the quotation. */
    NOT_NAMED_YET,
    IN_TITLE,
    FIRST_IN_TEXT,
    SINGLE_UNSURE_WORD,
    HAS_ROLE,
    FAR;

    // The bit of a constant is its place; the files of weights have names, so that places may change.
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }
}
