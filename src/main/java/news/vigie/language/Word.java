package news.vigie.language;

import java.util.Locale;

/**
 * A word, a number or a single mark at its place in a text.
 *
 * @param form as it is seen: without the soft hyphens and other signs that nobody sees
 */
public record Word(String form, int start, int end) {
    public boolean isCapital() {
        return Character.isUpperCase(form.charAt(0)) || Character.isTitleCase(form.charAt(0));
    }

    /** "ONU", "U.S.", "G7": two capitals at least and no small letter. */
    public boolean isAcronym() {
        return form.codePoints().filter(Character::isUpperCase).count() > 1
                && form.codePoints().noneMatch(Character::isLowerCase);
    }

    /** "J." or "J.-P.": the first letter of a first name. */
    public boolean isInitial() {
        return isCapital()
                && ((form.length() == 2 && form.charAt(1) == '.') || (form.length() == 5 && form.charAt(2) == '-'));
    }

    public boolean isMark() {
        return !Character.isLetterOrDigit(form.codePointAt(0));
    }

    public Span span() {
        return new Span(start, end);
    }

    public String small() {
        return form.toLowerCase(Locale.ROOT);
    }
}
