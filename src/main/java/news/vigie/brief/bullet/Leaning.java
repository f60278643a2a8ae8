package news.vigie.brief.bullet;

import java.util.List;
import news.vigie.brief.WordList;
import news.vigie.language.Language;

/** Tells a sentence that can stand alone from one that leans on the sentence before it. */
final class Leaning {
    private final WordList loose;
    private final WordList connectives;
    private final WordList free;
    private final WordList attributions;

    Leaning(Language language) {
        loose = WordList.of(language, "loose-openings");
        connectives = WordList.of(language, "connectives");
        free = WordList.of(language, "free-openings");
        attributions = WordList.of(language, "loose-attributions");
    }

    boolean leans(String sentence) {
        List<String> words = Words.of(sentence);
        boolean opening = loose.opening(words) > 0 || connectives.opening(words) > 0;
        return opening && free.opening(words) == 0 || attributions.within(words);
    }
}
