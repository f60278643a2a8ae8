package news.vigie.language;

import java.util.Locale;

/**
 * What stands before a full stop that may be that of a short form.
 *
 * @param text the form without its last full stop: "J.-C", "Dr", "3"
 * @param spaced the form with the short form right before it, as "av. J.-C", "z. B"; the form alone if there is none
 * @param before the character before the form; a space at the line's start
 * @param isAfterNumber a number stands before the form, as in "10 km"
 * @param isFirst the form begins the sentence
 * @param next the word that follows; empty where a mark follows
 * @param isNamed a capital follows the next word
 */
record ShortForm(
        String text,
        String spaced,
        char before,
        boolean isAfterNumber,
        boolean isFirst,
        String next,
        boolean isNamed) {
    private static final String VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœāăąēęěīįıōőūůűų";

    boolean isNumber() {
        return text.length() <= 2 && text.chars().allMatch(Character::isDigit);
    }

    /** "2:1.", "3,5." end as numbers do; "3. Oktober" does not. */
    boolean isOrdinal() {
        return Characters.isSpace(before) || Characters.opens(before);
    }

    /** "IV", as in "Heinrich IV. Landgraf". */
    boolean isRoman() {
        return text.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    /** "J", "J.-P", "U.S", "Ph.D"; in a script without capitals any single letter. */
    boolean isInitials() {
        int letters = 0;
        boolean capital = false;
        boolean stops = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' || c == '-') {
                stops = true;
                letters = 0;
            } else if (!Character.isLetter(c) || ++letters > 2) {
                return false;
            } else {
                capital |= !Character.isLowerCase(c);
            }
        }
        return letters > 0 && (stops || (letters == 1 && capital));
    }

    /** "Bhf", "hrs": no word of a language in Latin letters, unless it is a unit after its number or a plural ("MPs"). */
    boolean hasNoVowel() {
        if (text.length() < 2 || isAfterNumber) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean capital = Character.isUpperCase(c);
            if (c > 0x24F || !Character.isLetter(c) || (capital && at > 0) || isVowel(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
    }

    /** The form as it is written outside a text in capitals: "MR" as "Mr". */
    String capitalised() {
        boolean shouts = text.length() > 1 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        return shouts ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : text;
    }
}
