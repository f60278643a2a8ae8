package news.vigie.language;

import java.util.List;

/**
 * A form by which a language calls what somebody is or does: "présidentes", "chef de file".
 *
 * @param words in small letters
 * @param masculine may be said of a man
 * @param feminine may be said of a woman
 */
public record RoleName(List<String> words, Weight weight, boolean masculine, boolean feminine, boolean plural) {
    /** How much a role tells of somebody, the least first. */
    public enum Weight {
        /** "homme": no role. */
        PERSON,
        /** "frère". */
        KIN,
        /** "victime": a part in a case. */
        PART,
        /** "candidat", "habitant": what one stands for or belongs to. */
        STANDING,
        /** "médecin": what one lives by. */
        WORK,
        /** "ministre": what one is in charge of. */
        OFFICE
    }

    public RoleName {
        words = List.copyOf(words);
    }
}
