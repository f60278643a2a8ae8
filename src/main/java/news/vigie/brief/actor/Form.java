package news.vigie.brief.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name as they are compared: small letters, no accents, no article, no "Jr". */
final class Form {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern TRIMMINGS = Pattern.compile("'s?$|^l'|[.\\u00AD]");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "the");
    private static final Set<String> TAILS = Set.of("jr", "sr", "junior", "senior", "ii", "iii");

    private Form() {}

    static List<String> words(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (!isAscii(plain)) {
            plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        var words = new ArrayList<>(isBare(plain) ? List.of(plain.split(" ", -1)) : trimmed(plain));
        // What was trimmed may have stood before a hard space: "L' Alpin".
        words.removeIf(String::isEmpty);
        if (words.isEmpty()) {
            return List.of(name);
        }
        if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        if (words.size() > 2 && TAILS.contains(words.getLast())) {
            words.removeLast();
        }
        return List.copyOf(words);
    }

    private static boolean isAscii(String plain) {
        for (int at = 0; at < plain.length(); at++) {
            if (plain.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Nothing but letters, digits and hyphens, single spaces between them: nothing to trim, as of most names. */
    private static boolean isBare(String plain) {
        boolean space = true;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if ((c == ' ' && space) || !(c == ' ' || c == '-' || Character.isLetterOrDigit(c))) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    private static List<String> trimmed(String plain) {
        String bare = TRIMMINGS.matcher(plain.strip()).replaceAll("");
        return List.of(SPACES.split(bare));
    }
}
