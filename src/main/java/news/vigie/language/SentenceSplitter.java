package news.vigie.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the sentences of a text by its marks: a full stop after a short form, an initial or a number ends none, nor
 * does one inside a quotation that the sentence goes on after. In one pass, whatever the text. May be shared between
 * threads.
 */
public final class SentenceSplitter {
    /** The sentences of the text in order; a paragraph's end (a line break) always ends one. */
    public List<Sentence> split(String text, Language language) {
        Abbreviations abbreviations = Abbreviations.of(language);
        Set<String> speech = WordLists.of(language).words("speech-verbs");
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Span line : lines(text)) {
            for (Span span : sentences(text, line, new SentenceEnds(text, line, abbreviations, speech))) {
                sentences.add(new Sentence(span, paragraph));
            }
            paragraph++;
        }
        return sentences;
    }

    /** The lines that hold more than spaces, without the spaces around them. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Characters.endsParagraph(text.charAt(at))) {
                int from = Characters.skipSpaces(text, start, at);
                if (from < at) {
                    lines.add(new Span(from, Characters.skipSpacesBack(text, from, at)));
                }
                start = at + 1;
            }
        }
        return lines;
    }

    private static List<Span> sentences(String text, Span line, SentenceEnds ends) {
        List<Span> spans = new ArrayList<>();
        int start = line.start();
        int word = firstWord(text, start, line.end());
        int at = word;
        while (at < line.end()) {
            if (!ends.isMark(at)) {
                at++;
                continue;
            }
            int end = ends.after(at);
            if (word < at && ends.isEnd(start, at, end)) {
                spans.add(new Span(start, end));
                start = Characters.skipSpaces(text, end, line.end());
                word = firstWord(text, start, line.end());
            }
            at = Math.max(end, word);
        }
        if (start < line.end()) {
            addRest(spans, new Span(start, line.end()), word == line.end());
        }
        return spans;
    }

    private static int firstWord(String text, int start, int end) {
        int at = start;
        while (at < end && !Character.isLetterOrDigit(text.charAt(at)) && !Character.isSurrogate(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Marks without a word belong to the sentence before them. */
    private static void addRest(List<Span> spans, Span rest, boolean wordless) {
        if (wordless && !spans.isEmpty()) {
            spans.add(new Span(spans.removeLast().start(), rest.end()));
        } else {
            spans.add(rest);
        }
    }
}
