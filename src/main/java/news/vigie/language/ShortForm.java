package news.vigie.language;

import java.util.Locale;
import java.util.Set;

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
 * @param isBeforeInitial the next word is a single capital with its full stop
 * @param isBeforeBracket a bracket follows
 */
record ShortForm(
        String text,
        String spaced,
        char before,
        boolean isAfterNumber,
        boolean isFirst,
        String next,
        boolean isNamed,
        boolean isBeforeInitial,
        boolean isBeforeBracket) {
    /** Whether the number or the short form before it says that it is one of these: "1920 г.", "и т. д.". */
    boolean isTied(Set<String> forms) {
        return isAfterNumber || (!spaced.equals(text) && forms.contains(spaced));
    }

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
            if ((capital && at > 0) || !isConsonant(Character.toLowerCase(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConsonant(char c) {
        return (c >= 'a' && c <= 'z' && "aeiouy".indexOf(c) < 0) || "ßçčďđğłľńňñřśšşťźżž".indexOf(c) >= 0;
    }

    /** The form as it is written outside a text in capitals: "MR" as "Mr". */
    String capitalised() {
        boolean shouts = text.length() > 1 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        return shouts ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : text;
    }
}
