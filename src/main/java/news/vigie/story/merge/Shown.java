package news.vigie.story.merge;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.story.SourcedBullet;
import news.vigie.story.SourcedQuote;

/** What a reader is shown of a story: who acts in it must be found there. */
public final class Shown {
    private static final Pattern BRACKETED = Pattern.compile("^\\s*\\([^()]*\\)");

    private final String headline;
    private final String all;
    private final List<NameWords> speakers;

    private Shown(String headline, Stream<String> texts, List<NameWords> speakers) {
        // "(CNN)" before a title is who printed it.
        this.headline = padded(BRACKETED.matcher(headline).replaceFirst(""));
        all = this.headline + texts.map(Shown::padded).collect(Collectors.joining());
        this.speakers = List.copyOf(speakers);
    }

    public static Shown of(String headline, List<SourcedBullet> bullets, List<SourcedQuote> quotes) {
        List<NameWords> speakers = quotes.stream()
                .map(quote -> quote.quote().speaker())
                .filter(Objects::nonNull)
                .distinct()
                .map(NameWords::of)
                .toList();
        return new Shown(
                headline, bullets.stream().map(bullet -> bullet.bullet().text()), speakers);
    }

    private static String padded(String text) {
        return " " + NameWords.folded(text) + " ";
    }

    boolean speaks(Player player) {
        return speakers.stream()
                .anyMatch(speaker -> speaker.folded().equals(player.words().folded())
                        || (player.isPerson() && speaker.isSamePerson(player.words())));
    }

    boolean isInHeadline(Player player) {
        return isIn(headline, player);
    }

    boolean isTold(Player player) {
        return isIn(all, player);
    }

    private static boolean isIn(String text, Player player) {
        String called =
                player.isPerson() ? player.words().last() : player.words().folded();
        return text.contains(" " + called + " ");
    }
}
