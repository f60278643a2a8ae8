package news.vigie.brief.actor.role;

import news.vigie.language.NameType;

/**
 * Where somebody is named, in numbers of words.
 *
 * @param from its first word
 * @param to the word behind it
 * @param first the first word of the row of persons that it stands in: "X" in "X, Y et Z"
 * @param last the word behind that row
 */
record Mention(int from, int to, NameType type, int first, int last) {
    boolean isPerson() {
        return type == NameType.PERSON;
    }

    /** Is it one of several, so that a role in the plural may be its own? */
    boolean isInRow() {
        return first != from || last != to;
    }
}
