package news.vigie.article.body;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.article.page.Block;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.Phrases;
import news.vigie.article.phrase.ResourceLines;

/** Tells the lines that ask their reader to do something, and those that a player or a picture leaves behind. */
final class Calls {
    private static final Phrases UNREAD = Phrases.named("lines-unread.txt");
    private static final Phrases PLAYER = Phrases.named("lines-player.txt");
    private static final Set<String> DEEDS = Set.copyOf(ResourceLines.of("call-deeds.txt"));
    private static final Phrases PRESS = Phrases.named("call-press.txt");

    /** In characters. */
    private static final int LONGEST = 220;

    private static final int LONGEST_TIME = 12;
    /** In characters: a sentence as short is a call as a rule. */
    private static final int SHORT = 40;

    private static final int FEW_WORDS = 3;

    private static final Pattern TIME = Pattern.compile("\\d{1,2}\\s?[:hH.]\\s?\\d\\d(?:\\s?[aApP]\\.?[mM]\\.?)?");
    private static final String SPOKEN = "«“\"„";
    /** Signs for "play" and "listen" that stand before what is to be played. */
    private static final Set<Integer> SOUNDING = "▶►▷⏵\ud83c\udfa7\ud83d\udd0a\ud83d\udcfa\ud83c\udfa5"
            .codePoints()
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private Calls() {}

    static boolean is(Block block) {
        String text = block.text();
        if (isLink(block) || (block.kind() != Block.Kind.ROW && isTime(text))) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        String bare = Bare.of(text);
        return UNREAD.matchBare(bare, isText(block) ? FEW_WORDS : 1)
                || SOUNDING.contains(text.codePointAt(0))
                || PLAYER.isInBare(bare)
                || (!block.isHeading() && isInvitation(text, bare));
    }

    /** A sentence, or a heading, which leads nowhere: it may begin as a call does. */
    private static boolean isText(Block block) {
        return block.linked() == 0
                && block.text().indexOf('©') < 0
                && (block.isHeading() || (block.text().length() > SHORT && Worth.isSentence(block.text())));
    }

    private static boolean isTime(String text) {
        return text.length() <= LONGEST_TIME && TIME.matcher(text).matches();
    }

    /** A line that is one link and no sentence leads elsewhere. */
    private static boolean isLink(Block block) {
        return block.linkDensity() > 0.8
                && !block.isHeading()
                && block.kind() != Block.Kind.ROW
                && block.text().length() <= LONGEST
                && !Worth.isSentence(block.text());
    }

    /**
     * A sentence that begins with what the reader is to do, in a line that speaks of the press: "Ring the newsdesk".
     */
    private static boolean isInvitation(String text, String bare) {
        return Worth.isSentence(text) && asks(bare) && text.chars().noneMatch(c -> SPOKEN.indexOf(c) >= 0);
    }

    /** Whether the line speaks of newsletters, networks, the newsroom. */
    static boolean isOfPress(String text) {
        return PRESS.isInBare(Bare.of(text));
    }

    private static boolean asks(String bare) {
        int from = 0;
        while (from < bare.length()) {
            int start = from;
            while (start < bare.length() && !Character.isLetter(bare.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
                end++;
            }
            int next = nextSentence(bare, end);
            if (DEEDS.contains(bare.substring(start, end)) && PRESS.isInBare(bare.substring(start, next))) {
                return true;
            }
            from = next;
        }
        return false;
    }

    /** Where the next one begins, or the end. */
    private static int nextSentence(String bare, int from) {
        for (int i = from; i + 1 < bare.length(); i++) {
            if (".!?…:".indexOf(bare.charAt(i)) >= 0 && bare.charAt(i + 1) == ' ') {
                return i + 1;
            }
        }
        return bare.length();
    }
}
