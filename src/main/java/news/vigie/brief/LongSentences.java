package news.vigie.brief;

import java.util.ArrayList;
import java.util.List;
import news.vigie.language.Sentence;
import news.vigie.language.Span;

/**
 * A text without full stops is no sentence: one of very many words is cut where a clause ends, or where there is none,
 * between two words.
 */
final class LongSentences {
    private static final int MOST_WORDS = 120;
    private static final int PIECE = 30;
    private static final String CLAUSE_ENDS = ";:,–—|•";

    private LongSentences() {}

    static List<Sentence> cut(String text, List<Sentence> sentences) {
        var cut = new ArrayList<Sentence>();
        for (Sentence sentence : sentences) {
            addPieces(text, sentence, cut);
        }
        return cut;
    }

    private static void addPieces(String text, Sentence sentence, List<Sentence> pieces) {
        Span span = sentence.span();
        if (span.length() <= MOST_WORDS || words(text, span) <= MOST_WORDS) {
            pieces.add(sentence);
            return;
        }
        int from = span.start();
        while (from < span.end()) {
            int end = endOfPiece(text, from, span.end());
            int trimmed = end;
            while (trimmed > from && Character.isWhitespace(text.charAt(trimmed - 1))) {
                trimmed--;
            }
            if (trimmed > from) {
                pieces.add(new Sentence(new Span(from, trimmed), sentence.paragraph()));
            }
            from = end;
        }
    }

    private static int words(String text, Span span) {
        int words = 1;
        for (int at = span.start(); at < span.end(); at++) {
            words += text.charAt(at) == ' ' ? 1 : 0;
        }
        return words;
    }

    private static int endOfPiece(String text, int from, int limit) {
        int words = 0;
        int clause = -1;
        for (int at = from; at < limit; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                words++;
                clause = at > from && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0 ? at + 1 : clause;
                if (words == PIECE) {
                    return clause > 0 ? clause : at + 1;
                }
            }
        }
        return limit;
    }
}
