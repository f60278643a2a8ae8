package news.vigie.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The short forms of a language that end with a full stop which is not (or not only) that of a sentence. */
record Abbreviations(
        Set<String> beforeNames,
        Set<String> beforeNumbers,
        Set<String> anywhere,
        Set<String> firstWords,
        boolean ordinals) {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}|(\\p{L}\\p{L}?\\.-?)+\\p{L}{1,2}|\\p{Lu}-\\p{Lu}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final Set<String> WITH_ORDINALS = Set.of("de", "da", "no", "fi", "cs", "pl", "tr");

    static Abbreviations of(Language language) {
        // A language without lists shares the initials and titles of English.
        WordLists own = WordLists.of(language);
        WordLists lists = own.words("abbreviations").isEmpty() ? WordLists.of(Language.ENGLISH) : own;
        return new Abbreviations(
                lists.words("titles-before-names"),
                lists.words("forms-before-numbers"),
                lists.words("abbreviations"),
                own.words("stop-words"),
                WITH_ORDINALS.contains(language.code()));
    }

    /**
     * Whether what follows a short form with its full stop belongs to the same sentence.
     *
     * @param first the form begins the sentence
     * @param next the word that follows
     */
    boolean keepTogether(String form, boolean first, String next) {
        if (beforeNames.contains(form)) {
            return true;
        }
        if (NUMBER.matcher(form).matches()) {
            return first || ordinals;
        }
        boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
        if (number && beforeNumbers.contains(form)) {
            return true;
        }
        boolean isShort = anywhere.contains(form) || INITIALS.matcher(form).matches();
        return isShort && !next.isEmpty() && !firstWords.contains(next.toLowerCase(Locale.ROOT));
    }
}
