package news.vigie.brief.quote.cue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Wording;
import news.vigie.brief.quote.mark.Quotation;
import news.vigie.language.Sentence;
import news.vigie.language.Word;

/** The words of an article by their numbers: in small letters, in which sentence, and whether quoted. */
public final class Prose {
    private final Wording wording;
    private final BitSet quoted = new BitSet();
    private final List<Sentence> sentences;
    private final int[] firsts;
    private final Cues cues;

    private Prose(Wording wording, List<Sentence> sentences) {
        this.wording = wording;
        this.sentences = sentences;
        firsts = sentences.stream()
                .mapToInt(sentence -> wording.at(sentence.span().start()))
                .toArray();
        cues = new Cues(this);
    }

    /** The reading has a sentence at least. */
    public static Prose of(Reading reading, Wording wording, List<Quotation> quotations) {
        Prose prose = new Prose(wording, reading.sentences());
        for (Quotation quotation : quotations) {
            prose.quoted.set(
                    wording.at(quotation.outside().start()),
                    wording.at(quotation.outside().end()));
        }
        return prose;
    }

    Cues cues() {
        return cues;
    }

    public Wording wording() {
        return wording;
    }

    public int size() {
        return wording.words().size();
    }

    /** The word in small letters with straight apostrophes, "" outside the text. */
    public String small(int at) {
        return wording.small(at);
    }

    public boolean is(int at, Set<String> wanted) {
        return wording.is(at, wanted);
    }

    public Word word(int at) {
        return wording.words().get(at);
    }

    public boolean isMark(int at) {
        return wording.isMark(at);
    }

    public boolean isCapital(int at) {
        return wording.isCapital(at);
    }

    /** "'s" stands here, one word or two. */
    public boolean isPossessive(int at) {
        String word = small(at);
        return "'s".equals(word)
                || ("'".equals(word)
                        && "s".equals(small(at + 1))
                        && word(at).end() == word(at + 1).start());
    }

    /** What stands here belongs to the name or noun before: "Obama's spokesman". */
    public boolean isPossessed(int at) {
        return isPossessive(at - 1) || isPossessive(at - 2);
    }

    /** Within quotation marks, or one of them. */
    public boolean isQuoted(int at) {
        return at >= 0 && quoted.get(at);
    }

    /** The first word from here on that is not quoted. */
    public int skipQuoted(int at) {
        return quoted.nextClearBit(at);
    }

    /** The number of the last sentence that starts at the word or before it. */
    public int sentenceAt(int word) {
        int found = Arrays.binarySearch(firsts, word);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    public int sentences() {
        return firsts.length;
    }

    /** The first word of a sentence. */
    public int first(int sentence) {
        return sentence < 0 ? 0 : sentence >= firsts.length ? size() : firsts[sentence];
    }

    /** The word after the last one of a sentence. */
    public int end(int sentence) {
        return first(sentence + 1);
    }

    /** The number of the paragraph that a sentence is of. */
    public int paragraph(int sentence) {
        return sentences.get(Math.clamp(sentence, 0, firsts.length - 1)).paragraph();
    }
}
