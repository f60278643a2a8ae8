package news.vigie.brief.bullet.shape;

/** Why a clause may be left out of a sentence. */
enum Rule {
    PARENTHESIS,
    DASHES,
    OPENING,
    /** A relative or an apposition between the subject and its verb. */
    ASIDE,
    AGE,
    /** A clause before the words that say who says the rest. */
    INNER,
    /** A clause behind the last comma that matters: "while …", "which …", "including …". */
    TAIL,
    /** The same with a participle: "leaving …". */
    PARTICIPLE,
    /** The same without a comma: "after …". */
    BARE,
    /** "pour limiter …", "en limitant …". */
    PURPOSE,
    /** What somebody named last is: "…, a teacher from Leeds". */
    APPOSITION,
    /** A second main clause. */
    CLAUSE,
    /** A second verb of the same subject. */
    PREDICATE
}
