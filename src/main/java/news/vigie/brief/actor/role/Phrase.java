package news.vigie.brief.actor.role;

import news.vigie.language.RoleName;
import news.vigie.language.RoleName.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A role read from a word on, in numbers of words.
 *
 * @param from its first word
 * @param head the word that tells the role
 * @param bare the word behind the role's own
 * @param to the word behind its last
 * @param name null: a kind of organisation
 * @param determined whether "le", "the", "sa" stood before it
 */
record Phrase(
        int from, int head, int bare, int to, @Nullable RoleName name, Article determined, End end) {
    /** What stood before the role. */
    enum Article {
        NONE,
        INDEFINITE,
        DEFINITE
    }

    /** Why it ends where it does. */
    enum End {
        /** A mark or the end of a line. */
        CLOSED,
        /** "qui", "depuis", "interrogé par": more is told of the same. */
        TOLD,
        /** A verb: the role is its subject. */
        VERB,
        /** Somebody's name: the role is his. */
        PERSON,
        /** Any other word. */
        WORD
    }

    boolean isPlural() {
        return name != null && name.plural();
    }

    Weight weight() {
        return name == null ? Weight.WORK : name.weight();
    }

    boolean isComplete() {
        return to > bare || from < head;
    }
}
