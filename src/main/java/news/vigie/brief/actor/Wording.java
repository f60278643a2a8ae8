package news.vigie.brief.actor;

import java.util.List;
import java.util.Set;
import news.vigie.brief.Reading;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.Word;
import news.vigie.language.WordLists;
import news.vigie.language.Words;

/** The words of an article, found by their place, and the word lists of its language. */
public record Wording(String text, List<Word> words, WordLists lists, boolean english) {
    public static Wording of(Reading reading) {
        Language language = reading.article().language();
        String text = reading.article().text();
        // A language without lists of its own is read as English is: by capitals and marks.
        boolean french = language.equals(Language.FRENCH);
        Language read = french ? Language.FRENCH : Language.ENGLISH;
        return new Wording(text, Words.of(text, read), WordLists.of(read), !french);
    }

    /** The number of the first word that starts at the offset or after it. */
    public int at(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The word in small letters, "" outside the text. */
    public String small(int index) {
        return index < 0 || index >= words.size()
                ? ""
                : words.get(index).small().replace('’', '\'');
    }

    public boolean is(int index, Set<String> wanted) {
        return wanted.contains(small(index));
    }

    public Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** Whether a line ends between the word and the one before it. */
    public boolean startsLine(int index) {
        if (index <= 0 || index >= words.size()) {
            return true;
        }
        String gap = text.substring(words.get(index - 1).end(), words.get(index).start());
        return gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
    }
}
