package news.vigie.cli.train;

import java.util.ArrayList;
import java.util.List;
import news.vigie.language.Language;
import news.vigie.language.Name;
import news.vigie.language.Span;
import news.vigie.language.name.NameTrainer.Labelled;
import org.jspecify.annotations.Nullable;

/** Reads a word and its label a line, a blank line after each sentence: {@code Paris B-LOC}. */
final class LabelledWords {
    /** So many sentences are taken for one text: the form does not say where texts end. */
    private static final int SENTENCES = 15;

    private final Language language;

    private final List<Labelled> texts = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Name> names = new ArrayList<>();
    private int sentences;
    private @Nullable String open;
    private int start;

    LabelledWords(Language language) {
        this.language = language;
    }

    List<Labelled> read(String content) {
        for (String line : content.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                add(line.substring(0, tab), line.substring(tab + 1).strip());
            } else {
                endSentence();
            }
        }
        endText();
        return texts;
    }

    private void add(String word, String label) {
        boolean goesOn = open != null && label.equals("I-" + open);
        if (!goesOn) {
            close();
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        if (!goesOn && label.length() > 2) {
            open = label.substring(2);
            start = text.length();
        }
        text.append(word);
    }

    private void close() {
        if (open != null) {
            names.add(new Name(new Span(start, text.length()), LabelledTexts.type(open)));
            open = null;
        }
    }

    private void endSentence() {
        close();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
            sentences++;
        }
        if (sentences == SENTENCES) {
            endText();
        }
    }

    private void endText() {
        close();
        texts.add(new Labelled(text.toString(), language, names));
        text = new StringBuilder();
        names = new ArrayList<>();
        sentences = 0;
    }
}
