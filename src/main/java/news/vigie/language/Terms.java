package news.vigie.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The words of a text as they are compared: small letters, without accents, stemmed, without the words that say
 * nothing.
 */
public final class Terms {
    private static final Map<String, CharArraySet> STOP_WORDS = new ConcurrentHashMap<>();

    /** The terms of the text in order, repeated as they are. */
    public List<String> of(String text, Language language) {
        List<String> terms = new ArrayList<>();
        try (TokenStream words = analysed(text.replace('’', '\''), language)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(term.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
        return terms;
    }

    private static TokenStream analysed(String text, Language language) {
        StandardTokenizer tokens = new StandardTokenizer();
        tokens.setReader(new StringReader(text));
        TokenStream small = new LowerCaseFilter(tokens);
        String code = language.code();
        return switch (code) {
            case "fr" -> folded(new FrenchLightStemFilter(without(elided(small), code)));
            case "en" -> folded(new PorterStemFilter(without(new EnglishPossessiveFilter(small), code)));
            case "de" -> folded(new GermanLightStemFilter(without(small, code)));
            case "es" -> folded(new SpanishLightStemFilter(without(small, code)));
            case "it" -> folded(new ItalianLightStemFilter(without(elided(small), code)));
            case "pt" -> folded(new PortugueseLightStemFilter(without(small, code)));
            case "nl" -> folded(without(small, code));
            case "ru" -> new RussianLightStemFilter(without(small, code));
            case "zh", "ja", "ko" -> new CJKBigramFilter(small);
            // A Vietnamese word without its accents is another word.
            case "vi" -> small;
            default -> folded(small);
        };
    }

    private static TokenStream elided(TokenStream words) {
        return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    }

    private static TokenStream without(TokenStream words, String code) {
        return new StopFilter(words, STOP_WORDS.computeIfAbsent(code, Terms::stopWords));
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(words);
    }

    private static CharArraySet stopWords(String code) {
        return switch (code) {
            case "de" -> GermanAnalyzer.getDefaultStopSet();
            case "es" -> SpanishAnalyzer.getDefaultStopSet();
            case "it" -> ItalianAnalyzer.getDefaultStopSet();
            case "pt" -> PortugueseAnalyzer.getDefaultStopSet();
            case "nl" -> DutchAnalyzer.getDefaultStopSet();
            case "ru" -> RussianAnalyzer.getDefaultStopSet();
            default -> {
                Set<String> words = WordLists.of(new Language(code)).words("stop-words");
                yield CharArraySet.unmodifiableSet(new CharArraySet(words, true));
            }
        };
    }
}
