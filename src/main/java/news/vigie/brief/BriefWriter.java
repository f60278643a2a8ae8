package news.vigie.brief;

import java.util.List;
import java.util.Set;
import news.vigie.article.Article;
import news.vigie.brief.actor.ActorFinder;
import news.vigie.brief.quote.QuoteFinder;
import news.vigie.language.Language;
import news.vigie.language.LanguageGuesser;
import news.vigie.language.SentenceSplitter;
import news.vigie.language.Word;
import news.vigie.language.Words;
import news.vigie.language.name.NameFinder;

/** Writes the brief of an article. May be shared between threads. */
public final class BriefWriter {
    private final Editor editor;
    private final BriefSettings settings;
    private final Editor builtIn = new BuiltInEditor();
    private final BriefChecker checker = new BriefChecker();
    private final LanguageGuesser languages = new LanguageGuesser();
    private final SentenceSplitter sentences = new SentenceSplitter();
    private final NameFinder names = new NameFinder();
    private final QuoteFinder quotes = new QuoteFinder();
    private final ActorFinder actors = new ActorFinder();

    public BriefWriter(Editor editor, BriefSettings settings) {
        this.editor = editor;
        this.settings = settings;
    }

    /**
     * The brief, every part of it checked against the article; of an article whose language is not known it is guessed.
     */
    public Brief write(Article article) {
        Reading reading = read(article);
        List<Quote> found = quotes.find(reading);
        List<Actor> acting = actors.find(reading, found);

        var checked = checker.check(reading, brief(reading, editor, found, acting));
        if (checked.refusesBullets() && !(editor instanceof BuiltInEditor)) {
            checked = checker.check(reading, brief(reading, builtIn, found, acting));
        }
        return checked.brief();
    }

    private Reading read(Article article) {
        Language language = article.language().isKnown()
                ? article.language()
                : languages.guess(article.title() + "\n" + article.text(), Set.of());
        Article known = article.in(language);
        List<Word> words = Words.of(known.text(), language);
        var split = LongSentences.cut(known.text(), sentences.split(known.text(), language));
        return new Reading(known, split, words, names.find(known.text(), words, language));
    }

    private Brief brief(Reading reading, Editor by, List<Quote> found, List<Actor> acting) {
        List<Bullet> bullets = by.bullets(reading, found, settings);
        return new Brief(reading.article().language(), bullets, found, acting);
    }
}
