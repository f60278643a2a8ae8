package news.vigie.brief.bullet;

import java.util.List;
import news.vigie.brief.Phrases;
import news.vigie.language.Language;

/** Tells a sentence that can stand alone from one that leans on the sentence before it. */
final class Leaning {
    private final Phrases loose;
    private final Phrases connectives;
    private final Phrases free;
    private final Phrases attributions;

    Leaning(Language language) {
        loose = Phrases.of(language, "loose-openings");
        connectives = Phrases.of(language, "connectives");
        free = Phrases.of(language, "free-openings");
        attributions = Phrases.of(language, "loose-attributions");
    }

    boolean leans(String sentence) {
        List<String> words = Words.of(sentence);
        boolean opening = loose.opening(words) > 0 || connectives.opening(words) > 0;
        return attributions.within(words) || (opening && free.opening(words) == 0);
    }
}
