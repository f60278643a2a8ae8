package news.vigie.digest.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.language.Language;

/**
 * A word that somebody looks for: in the singular and the plural, where he does not quote it and does not end it with *;
 * several words are a phrase. What begins with - is not to be there.
 */
public record AskedWord(String words, boolean asWritten, boolean unwanted) {
    private static final Pattern TERM = Pattern.compile("(-?)([\"«“]?)(.*)", Pattern.DOTALL);

    public static AskedWord of(String typed) {
        Matcher term = TERM.matcher(typed.strip());
        if (!term.matches()) {
            throw new IllegalStateException("Everything is a word");
        }
        String words = Folding.words(term.group(3));
        boolean open = term.group(3).endsWith("*");
        return new AskedWord(
                open ? words.stripTrailing() : words,
                open || !term.group(2).isEmpty(),
                !term.group(1).isEmpty());
    }

    /** The letters and digits of it, by which a topic of this name is found. */
    public String key() {
        return words.replace(" ", "");
    }

    public boolean in(FoldedText text, Language language) {
        return forms(language).stream().anyMatch(text.words()::contains);
    }

    private Set<String> forms(Language language) {
        String word = words.strip();
        return asWritten || word.indexOf(' ') >= 0
                ? Set.of(words)
                : WordForms.of(word, language).stream()
                        .map(form -> " " + form + " ")
                        .collect(Collectors.toSet());
    }
}
