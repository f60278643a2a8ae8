package news.vigie.digest.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.notice.Notice;

/**
 * Says of a text whether {@code include} and {@code exclude} let it pass; see {@code configuration}: one entry of
 * include suffices, one of exclude is too much, and all that one entry names must be in the text. Accents, case and the
 * kind of apostrophe do not count.
 */
public final class WordFilter {
    private final List<WordEntry> wanted;
    private final List<WordEntry> unwanted;

    private WordFilter(List<WordEntry> wanted, List<WordEntry> unwanted) {
        this.wanted = wanted;
        this.unwanted = unwanted;
    }

    /** An entry that cannot be read is in no text: ask {@link #problem} first. */
    public static WordFilter of(List<String> include, List<String> exclude) {
        List<WordEntry> included = include.stream().map(WordEntry::of).toList();
        Stream<WordEntry> minus = included.stream().filter(WordEntry::isExclusion);
        return new WordFilter(
                included.stream().filter(entry -> !entry.isExclusion()).toList(),
                Stream.concat(minus, exclude.stream().map(WordEntry::of))
                        .map(WordEntry::turned)
                        .toList());
    }

    /** What is wrong with an entry, and how to mend it; empty: nothing. */
    public static Optional<Notice> problem(String entry) {
        return WordEntry.of(entry).problems().stream().findFirst();
    }

    /** Nothing is asked of a text. */
    public boolean isOpen() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    public Verdict judge(String text) {
        return judge(FoldedText.of(text));
    }

    public Verdict judge(FoldedText folded) {
        if (unwanted.stream().anyMatch(entry -> entry.matches(folded))) {
            return Verdict.EXCLUDED;
        }
        boolean found = wanted.isEmpty() || wanted.stream().anyMatch(entry -> entry.matches(folded));
        return found ? Verdict.INCLUDED : Verdict.NOT_MENTIONED;
    }

    public boolean passes(String text) {
        return isOpen() || judge(text) == Verdict.INCLUDED;
    }

    public boolean passes(FoldedText text) {
        return isOpen() || judge(text) == Verdict.INCLUDED;
    }

    /** What a filter says of a text. */
    public enum Verdict {
        INCLUDED,
        NOT_MENTIONED,
        EXCLUDED
    }
}
