package news.vigie.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The short forms of a language that end with a full stop which is not (or not only) that of a sentence. */
record Abbreviations(
        Set<String> beforeNames,
        Set<String> beforeNumbers,
        Set<String> anywhere,
        Set<String> atEnds,
        Set<String> firstWords,
        Set<String> calendar,
        boolean ordinals,
        boolean vowels) {
    private static final Map<String, Abbreviations> READ = new ConcurrentHashMap<>();
    private static final Set<String> WITH_ORDINALS = Set.of(
            "de", "da", "no", "nb", "nn", "fi", "cs", "sk", "sl", "hr", "sr", "bs", "hu", "pl", "tr", "et", "lv", "lt",
            "is");

    /** Languages with words that have no vowel letter: "smrt", "krv". */
    private static final Set<String> WITHOUT_VOWELS = Set.of("cs", "sk", "sl", "hr", "sr", "bs", "cy");

    /** A small word that is part of a name when a capital follows it: "G. Le Bras". */
    private static final Set<String> PARTICLES = Set.of(
            "Le", "La", "Les", "De", "Du", "Des", "Di", "Da", "Dal", "Del", "Della", "Van", "Von", "Der", "Den", "El",
            "Al", "Lo", "Dos", "Das", "Do", "Ben", "Ter", "Ten");

    static Abbreviations of(Language language) {
        return READ.computeIfAbsent(language.code(), code -> read(language));
    }

    private static Abbreviations read(Language language) {
        // A language without lists shares the initials and titles of English.
        WordLists own = WordLists.of(language);
        WordLists lists = own.words("abbreviations").isEmpty() ? WordLists.of(Language.ENGLISH) : own;
        return new Abbreviations(
                lists.words("titles-before-names"),
                lists.words("forms-before-numbers"),
                lists.words("abbreviations"),
                lists.words("forms-at-ends"),
                own.words("stop-words"),
                lists.words("calendar"),
                WITH_ORDINALS.contains(language.code()),
                !WITHOUT_VOWELS.contains(language.code()));
    }

    /** Whether what follows a short form with its full stop belongs to the same sentence. */
    boolean keepTogether(ShortForm form) {
        String next = form.next();
        boolean beforeNumber = !next.isEmpty() && Character.isDigit(next.charAt(0)) && isListed(beforeNumbers, form);
        boolean beforeName = isListed(beforeNames, form);
        boolean atEnd = isListed(atEnds, form);
        if (beforeNumber || (beforeName && !(atEnd && form.isTied(atEnds)))) {
            return true;
        }
        if (atEnd) {
            return isSmall(calendar, next) || form.isBeforeInitial() || isTimeZone(next) || form.isBeforeBracket();
        }
        if (form.isNumber()) {
            return form.isFirst() || (ordinals && form.isOrdinal() && !isSmall(firstWords, next));
        }
        return (beforeName || isShort(form)) && mayGoOn(form);
    }

    private boolean isShort(ShortForm form) {
        return isListed(anywhere, form)
                || form.isInitials()
                || (vowels && form.hasNoVowel())
                || (ordinals && form.isRoman());
    }

    private boolean mayGoOn(ShortForm form) {
        String next = form.next();
        return next.isEmpty()
                ? form.isBeforeBracket()
                : form.isBeforeInitial() || !isSmall(firstWords, next) || (form.isNamed() && PARTICLES.contains(next));
    }

    private static boolean isListed(Set<String> list, ShortForm form) {
        return list.contains(form.text()) || list.contains(form.spaced()) || list.contains(form.capitalised());
    }

    private static boolean isSmall(Set<String> list, String word) {
        return list.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isTimeZone(String next) {
        return next.length() <= 4 && next.length() > 1 && next.chars().allMatch(Character::isUpperCase);
    }
}
