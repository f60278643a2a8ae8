package news.vigie.language.name;

import java.util.Arrays;
import java.util.List;
import news.vigie.language.Characters;
import news.vigie.language.Language;
import news.vigie.language.Word;
import news.vigie.language.Words;

/** A text as the tagger reads it: its words, each with its form, in lines that no name reaches beyond. */
final class Page {
    /** Of so many words one must be of sport for the text to be. */
    private static final int SPORT = 40;

    /** No name goes on for so many words without a capital. */
    private static final int NEAR = 6;

    final List<Word> words;
    final Form[] forms;

    /** The first word of each line, and at last the number of words. */
    final int[] lines;

    /** Whether a capital says nothing: at the start of a line, a sentence, a quotation. */
    final boolean[] starts;

    final boolean ofSport;

    /** Whether no capital stands near the word: it is of no name. */
    final boolean[] far;

    private final Forms made;

    Page(String text, Language language) {
        this(text, Words.of(text, language), language);
    }

    /** @param words those of the text */
    Page(String text, List<Word> words, Language language) {
        this.words = words;
        lines = lines(text, words);
        made = new Forms(language);
        forms = new Form[words.size()];
        starts = new boolean[words.size()];
        for (int line = 0; line + 1 < lines.length; line++) {
            read(new Heading(words, lines[line], lines[line + 1]));
        }
        int sport = 0;
        for (int at = 0; at < forms.length; at++) {
            noteCase(at);
            sport += forms[at].isIn(Forms.SPORT) ? 1 : 0;
        }
        far = far();
        ofSport = sport > 1 && sport * SPORT > forms.length;
    }

    private static int[] lines(String text, List<Word> words) {
        IntList firsts = new IntList();
        int end = 0;
        for (int at = 0; at < words.size(); at++) {
            if (at == 0 || breaks(text, end, words.get(at).start())) {
                firsts.add(at);
            }
            end = words.get(at).end();
        }
        firsts.add(words.size());
        return firsts.toArray();
    }

    private static boolean breaks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Characters.endsParagraph(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void read(Heading line) {
        for (int at = line.from(); at < line.to(); at++) {
            forms[at] = made.of(line.form(at));
            starts[at] = at == line.from() || startsAfter(forms[at - 1].text);
        }
    }

    private static boolean startsAfter(String form) {
        return form.length() == 1 && ".!?…:\"«“;•–—".indexOf(form.charAt(0)) >= 0;
    }

    private void noteCase(int at) {
        Form form = forms[at];
        if (!form.mark && (!form.capital || !starts[at])) {
            form.base.seenSmall |= !form.capital;
            form.base.seenCapital |= form.capital;
        }
    }

    /** 1 where the word is written small elsewhere in the text, and 2 more where with a telling capital. */
    static int written(Form form) {
        return (form.base.seenSmall ? 1 : 0) + (form.base.seenCapital ? 2 : 0);
    }

    private boolean[] far() {
        boolean[] near = new boolean[forms.length];
        for (int at = 0; at < forms.length; at++) {
            if (forms[at].capital || Character.isDigit(forms[at].text.charAt(0))) {
                Arrays.fill(near, Math.max(0, at - NEAR), Math.min(forms.length, at + NEAR + 1), true);
            }
        }
        boolean[] none = new boolean[forms.length];
        for (int at = 0; at < forms.length; at++) {
            none[at] = !near[at];
        }
        return none;
    }

    /** One more than the highest number of a form. */
    int formCount() {
        return made.count();
    }
}
