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
        if (plain.chars().anyMatch(c -> c > 127)) {
            plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        plain = TRIMMINGS.matcher(plain.strip()).replaceAll("");
        var words = new ArrayList<>(List.of(SPACES.split(plain)));
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
}
