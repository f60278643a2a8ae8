package news.vigie.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.vigie.article.Article;
import news.vigie.language.Name;
import news.vigie.language.Sentence;
import news.vigie.language.Word;
import news.vigie.language.Words;

/**
 * An article with what the language stage found in it, and with what was read out of it since: whoever needs the cast,
 * or the words in small letters, has them made once for all. Not to be shared between threads.
 */
public final class Reading {
    private final Article article;
    private final List<Sentence> sentences;
    private final List<Word> words;
    private final List<Name> names;
    private final Map<Class<?>, Object> made = new HashMap<>();

    /** @param words those of the article's text, as {@link Words#of} takes it apart in the article's language */
    public Reading(Article article, List<Sentence> sentences, List<Word> words, List<Name> names) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.words = List.copyOf(words);
        this.names = List.copyOf(names);
    }

    /** The same, the words taken apart here. */
    public Reading(Article article, List<Sentence> sentences, List<Name> names) {
        this(article, sentences, Words.of(article.text(), article.language()), names);
    }

    public Article article() {
        return article;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Word> words() {
        return words;
    }

    public List<Name> names() {
        return names;
    }

    /** The one thing of its kind that this reading has; made when first asked for. */
    public <T> T once(Class<T> kind, Function<Reading, T> maker) {
        Object known = made.get(kind);
        if (known == null) {
            // The maker may ask for other things in turn: no computeIfAbsent.
            known = maker.apply(this);
            made.put(kind, known);
        }
        return kind.cast(known);
    }
}
