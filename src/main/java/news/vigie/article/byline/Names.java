package news.vigie.article.byline;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.article.date.DateReader;
import news.vigie.feed.markup.Controls;

/** Takes a signature apart into names. */
final class Names {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Before BY = new Before("byline-before.txt");
    private static final Before CREDIT = new Before("byline-credits.txt");
    private static final Before BY_MARKED = new Before("byline-before.txt", "byline-before-marked.txt");

    private static final Pattern LIST = Pattern.compile(
            NameForm.PERSON + "(?:\\s*(?:,|&|(?i:" + NameForm.AND + ")\\s)\\s*" + NameForm.PERSON + "){0,4}");
    /** What may go on in a line after the names: a function, a place, a date; a sentence does not. */
    private static final Pattern AFTER_LIST = Pattern.compile(
            "\\s*(?:[,;|·•–—/(\\[:@-].{0,70}(?<![.!?])|\\d.*)?|\\s+(?:on|le|in|at|for|pour|à|am|im|für)(?:\\s.{0,70}(?<![.!?]))?",
            FLAGS);

    private static final Pattern MARKUP = Pattern.compile("<script.*?</script>|<[^>]{0,400}>", FLAGS);
    /** They turn the direction of all that follows. */
    private static final Pattern TURNS = Pattern.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u00ad\\u200b\\u202f]+");
    private static final Pattern DATE_BEFORE = Pattern.compile("^\\d[\\d./:,\\s]{4,20}(?:Uhr|h)?\\s*[|•·–—-]\\s*");

    /** A name in brackets within another belongs to it; all else in brackets is said of the name. */
    private static final Pattern AFTER = Pattern.compile(
            "(?:\\s*[|•·–—@\\[]|\\s*\\((?![^)]{1,40}\\)\\s+\\p{Lu})|\\s+-\\s|\\s+(?:le|on|the|am|il|um|at)\\s+\\d|\\s+(?:at|in|on)$"
                    + "|\\s*\\d{1,2}[./:h]|,?\\s+\\d{1,2}\\s"
                    + "|,?\\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\\s+[\\p{Lu}\\d]"
                    + "|\\s+(?:publi|posted|updated|mis à jour|twitter|facebook|more stories|last updated)|\\s+(?:for|pour|in|at)\\s+\\p{Lu}).*$",
            FLAGS);

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:[;、，；]|,\\s*(?:" + NameForm.AND + ")\\s|,|\\||/|\\s[&+]\\s|\\s(?:" + NameForm.AND + ")\\s)\\s*",
            FLAGS);
    private static final Pattern BETWEEN_ALONE =
            Pattern.compile("[,;|/&+·•\\s]+|,?\\s*(?:" + NameForm.AND + "|&)", FLAGS);
    private static final Pattern GOES_ON = Pattern.compile("(?:,|;|&|(?:" + NameForm.AND + ")\\s).*", FLAGS);
    private static final Pattern FIRST_BETWEEN =
            Pattern.compile("^(?:[,;&\\s]+|,?\\s*(?:" + NameForm.AND + ")\\s+)+", FLAGS);
    private static final Pattern TO_GO_ON = Pattern.compile(".*(?:,|;|&|\\s(?:" + NameForm.AND + "))", FLAGS);

    private Names() {}

    /** The parts of the signature that may be names, without what stands before and after them. */
    static List<String> split(String signature) {
        String bare =
                SPACES.matcher(withoutAddress(plain(signature))).replaceAll(" ").strip();
        if (isShort(bare) && BY_MARKED.end(bare) == 0) {
            return List.of(bare);
        }
        return Arrays.stream(BETWEEN.split(withoutBefore(bare)))
                .map(String::strip)
                .map(part -> withoutMonth(AFTER.matcher(withoutBefore(part)).replaceFirst("")))
                .toList();
    }

    /** The signature without markup and controls. */
    static String plain(String signature) {
        String mended = Controls.mended(signature);
        String text = mended.indexOf('<') < 0 ? mended : MARKUP.matcher(mended).replaceAll(" ");
        return TURNS.matcher(text).replaceAll("").strip();
    }

    /** One or two words with capitals: as most names are, and nothing to take off. */
    private static boolean isShort(String text) {
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean starts = i == 0 || text.charAt(i - 1) == ' ';
            if (c == ' ' ? ++spaces > 1 : starts ? !Character.isUpperCase(c) : !Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAddress(String text) {
        return text.indexOf('@') >= 0 || text.contains("://")
                ? ADDRESS.matcher(text).replaceAll("")
                : text;
    }

    /** "Ann Marsh March 3" is left with a month when its day is gone. */
    private static String withoutMonth(String name) {
        String bare = name.strip();
        int last = bare.lastIndexOf(' ');
        return last > 0 && DateReader.isMonth(bare.substring(last + 1))
                ? bare.substring(0, last).strip()
                : bare;
    }

    private static String withoutBefore(String text) {
        boolean dated = !text.isEmpty() && Character.isDigit(text.charAt(0));
        String name = dated ? DATE_BEFORE.matcher(text).replaceFirst("") : text;
        return name.substring(BY_MARKED.end(name));
    }

    /** The names that stand after "by" in a line, at its start or after a sign that parts it. */
    static List<String> signed(String line) {
        int from = 0;
        while (from < line.length()) {
            String rest = line.substring(from);
            int name = BY.end(rest);
            Matcher names = LIST.matcher(rest).region(name, rest.length());
            if (name > 0 && names.lookingAt() && endsAt(names.end(), rest)) {
                return split(names.group());
            }
            from = nextPart(line, from);
        }
        return List.of();
    }

    private static int nextPart(String line, int from) {
        for (int i = from + 1; i < line.length(); i++) {
            char c = line.charAt(i - 1);
            boolean apart = "|·•–—".indexOf(c) >= 0 || (c == ' ' && i > 1 && Character.isDigit(line.charAt(i - 2)));
            if (apart && !Character.isWhitespace(line.charAt(i))) {
                return i;
            }
            if (apart && i + 1 < line.length()) {
                return i + 1;
            }
        }
        return line.length();
    }

    /** Whether the line begins with "by", or what other languages say, and a name. */
    static boolean isSigned(String line) {
        int name = BY.end(line);
        Matcher names = LIST.matcher(line).region(name, line.length());
        return name > 0 && names.lookingAt() && endsAt(names.end(), line);
    }

    private static boolean endsAt(int end, String line) {
        return AFTER_LIST.matcher(line).region(end, line.length()).matches();
    }

    /** Whether it names who made a picture. */
    static boolean isCredit(String piece) {
        return CREDIT.end(piece) > 0;
    }

    /** What is left of a piece that goes on, without what stands between. */
    static String afterBetween(String piece) {
        return FIRST_BETWEEN.matcher(piece).replaceFirst("");
    }

    /** Whether it is the name of a body, which may hold commas and "and". */
    static boolean isBody(String given) {
        return BY_MARKED.end(given) == 0 && NameForm.isBody(given);
    }

    /** "By" and the like, without a name. */
    static boolean isBefore(String piece) {
        return !piece.isEmpty() && piece.length() < 30 && BY_MARKED.end(piece) == piece.length();
    }

    /** What stands between two names. */
    static boolean isBetween(String piece) {
        return piece.length() < 8 && BETWEEN_ALONE.matcher(piece).matches();
    }

    /** Whether it begins with what stands between two names. */
    static boolean goesOn(String piece) {
        return GOES_ON.matcher(piece).matches();
    }

    /** Whether it ends with what stands between two names. */
    static boolean isToGoOn(String piece) {
        return TO_GO_ON.matcher(piece).matches();
    }
}
