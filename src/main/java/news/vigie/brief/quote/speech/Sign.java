package news.vigie.brief.quote.speech;

/** What tells whether a stretch between quotation marks is what somebody said. */
enum Sign {
    ALWAYS,
    TWO_WORDS,
    THREE_WORDS,
    FOUR_WORDS,
    FIVE_WORDS,
    EIGHT_WORDS,
    FOURTEEN_WORDS,
    MORE_WORDS,
    CAPITAL,
    MOSTLY_CAPITALS,
    ENDS_SENTENCE,
    SEVERAL_SENTENCES,
    COMMA_WITHIN,
    FIRST_PERSON,
    VERB,
    NEGATION,
    OPENS_WITH_PREPOSITION,
    OPENS_WITH_ARTICLE,
    AFTER_WORK,
    WORK_NEAR,
    AFTER_NAMING,
    AFTER_COLON,
    AFTER_THAT,
    AFTER_ARTICLE,
    AFTER_PREPOSITION,
    AFTER_CUE,
    AFTER_COMMA,
    AFTER_FOR,
    BEFORE_COMMA,
    BEFORE_CUE,
    BEFORE_BRACKET,
    BEFORE_PREPOSITION,
    WHOLE_SENTENCE,
    BESIDE_ANOTHER,
    AFTER_NAME,
    CHARGED,
    NAME_WITHIN,
    DOUBLE_MARK;

    // The bit of a constant is its place; the files of weights have names, so that places may change.
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }
}
