package news.vigie.article.body;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.article.page.Block;
import news.vigie.article.page.Phrases;
import news.vigie.article.page.ResourceLines;

/** Tells the lines that ask their reader to do something, and those that a player or a picture leaves behind. */
final class Calls {
    private static final Phrases UNREAD = Phrases.named("lines-unread.txt");
    private static final Phrases PLAYER = Phrases.named("lines-player.txt");
    private static final Set<String> DEEDS = Set.copyOf(ResourceLines.of("call-deeds.txt"));
    private static final Set<String> PRESS = Set.copyOf(ResourceLines.of("call-press.txt"));

    /** In characters. */
    private static final int LONGEST = 220;

    private static final Pattern TIME = Pattern.compile("\\d{1,2}\\s?[:hH.]\\s?\\d\\d(?:\\s?[aApP]\\.?[mM]\\.?)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SPOKEN = Pattern.compile("[«“\"„]");
    /** Signs for "play" and "listen" that stand before what is to be played. */
    private static final Pattern SOUNDING = Pattern.compile("^[▶►▷⏵\\x{1F3A7}\\x{1F50A}\\x{1F4FA}\\x{1F3A5}]");

    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("[.!?…:][\\s\\u00a0\\u202f]+|[\\s\\u00a0\\u202f]+[?!:][\\s\\u00a0\\u202f]+");

    private Calls() {}

    static boolean is(Block block) {
        String text = block.text();
        return isLink(block)
                || (block.kind() != Block.Kind.ROW && TIME.matcher(text).matches())
                || (text.length() <= LONGEST
                        && (UNREAD.match(text) || isPlayed(text) || (!block.isHeading() && isInvitation(text))));
    }

    /** A line that is one link and no sentence leads elsewhere. */
    private static boolean isLink(Block block) {
        return block.linkDensity() > 0.8
                && !block.isHeading()
                && block.kind() != Block.Kind.ROW
                && block.text().length() <= LONGEST
                && !Worth.isSentence(block.text());
    }

    private static boolean isPlayed(String text) {
        return SOUNDING.matcher(text).find() || PLAYER.countIn(text) > 0;
    }

    /**
     * A sentence that begins with what the reader is to do, in a line that speaks of the press: "Ring the newsdesk".
     */
    static boolean isInvitation(String text) {
        if (SPOKEN.matcher(text).find() || !Worth.isSentence(text)) {
            return false;
        }
        boolean asks = false;
        for (String sentence : END_OF_SENTENCE.split(text, -1)) {
            Matcher first = WORD.matcher(sentence);
            asks |= first.find() && DEEDS.contains(Phrases.bare(first.group()));
        }
        return asks && WORD.matcher(text).results().anyMatch(word -> PRESS.contains(Phrases.bare(word.group())));
    }
}
