package news.vigie.ordeal;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.PaperSite;

/** A site that prints one piece of news after the other, each of an event of its own, numbered in its address. */
final class Press implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("/news/(\\d+)");
    private static final int LISTED = 150;
    private static final String[] SYLLABLES =
            "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu bra cle dri fro glu sta tre plo".split(" ");

    private final PaperSite site = new PaperSite();
    private final Deque<PaperSite.Item> listed = new ArrayDeque<>();
    private final long seed;
    private int last;

    Press(long seed) throws IOException {
        this.seed = seed;
        list();
    }

    URI feed() {
        return site.at("/feed.xml");
    }

    /** The numbers of what was printed so far: 1 up to this. */
    synchronized int last() {
        return last;
    }

    synchronized void print(int count) {
        for (int i = 0; i < count; i++) {
            last++;
            var words = new Random(seed * 31 + last);
            String place = capital(word(words));
            String title = "%s %s of %s %s the %s"
                    .formatted(capital(word(words)), word(words), place, word(words) + "s", word(words));
            String text = IntStream.range(0, 5)
                    .mapToObj(paragraph -> paragraph(words, place))
                    .collect(Collectors.joining("\n"));
            site.prints("/news/" + last, title, text);
            listed.addFirst(new PaperSite.Item(
                    "/news/" + last, title, text.lines().findFirst().orElse("")));
        }
        while (listed.size() > LISTED) {
            listed.removeLast();
        }
        list();
    }

    private void list() {
        site.lists("/feed.xml", "The wire", listed.toArray(PaperSite.Item[]::new));
    }

    private static String paragraph(Random words, String place) {
        return IntStream.range(0, 3)
                .mapToObj(sentence -> "The %s %s of %s was %s by the %s after %d %ss in the %s."
                        .formatted(
                                word(words),
                                word(words),
                                place,
                                word(words) + "ed",
                                word(words),
                                2 + words.nextInt(900),
                                word(words),
                                word(words)))
                .collect(Collectors.joining(" "));
    }

    private static String word(Random words) {
        return IntStream.range(0, 3)
                .mapToObj(i -> SYLLABLES[words.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The numbers of the news that a message tells. */
    static Collection<Integer> items(String html) {
        return ADDRESS.matcher(html)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        site.close();
    }
}
