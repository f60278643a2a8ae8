package news.vigie.article;

import java.util.stream.Stream;
import news.vigie.article.phrase.Letters;
import news.vigie.article.phrase.TitleEnds;
import org.jspecify.annotations.Nullable;

/** Tells a title that was corrected from one that is only set otherwise. */
public final class Retitling {
    private static final int LONG_NAME = 4;

    private Retitling() {}

    /**
     * Whether the article is called by other words now, the name of its site before or behind them not counted. A page that
     * is none of the article's does not tell.
     */
    public static boolean corrects(Article before, Article now) {
        return !now.title().isBlank()
                && now.blocked() != Blocked.CONSENT
                && now.blocked() != Blocked.ERROR
                && !words(before.title(), before).equals(words(now.title(), now))
                && !words(before.title(), now).equals(words(now.title(), now));
    }

    /** Whether both are the same words, however they are set. */
    public static boolean areSame(String title, String other) {
        return Letters.of(title).equals(Letters.of(other));
    }

    private static String words(String title, Article article) {
        return Letters.of(
                TitleEnds.of(title).without(end -> isSite(end, article)).orElse(title));
    }

    private static boolean isSite(String part, Article article) {
        String letters = Letters.of(part);
        return !letters.isEmpty()
                && Stream.of(letters(article.site()), letters(article.url().getHost()))
                        .anyMatch(name -> name.equals(letters)
                                || (letters.length() >= LONG_NAME && name.contains(letters))
                                || (name.length() >= LONG_NAME && letters.contains(name)));
    }

    private static String letters(@Nullable String name) {
        return name == null ? "" : Letters.of(name);
    }
}
