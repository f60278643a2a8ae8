package news.vigie.demo.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells French from English by their commonest words, enough to choose an outlet. */
final class LanguageHint {
    private static final Set<String> FRENCH =
            Set.of("le", "la", "les", "des", "du", "et", "un", "une", "est", "dans", "pour", "qui", "sur", "au", "à");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "in", "is", "was", "for", "that", "with", "by", "it", "at", "said", "were");

    private LanguageHint() {}

    static Locale of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        long french = Arrays.stream(words).filter(FRENCH::contains).count();
        long english = Arrays.stream(words).filter(ENGLISH::contains).count();
        return french > english ? Locale.FRENCH : Locale.ENGLISH;
    }
}
