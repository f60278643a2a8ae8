package news.vigie.story.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.story.SourcedBullet;
import news.vigie.story.SourcedQuote;

/** What a reader is shown of a story: who acts in it must be found there. */
public final class Shown {
    private static final Pattern BRACKETED = Pattern.compile("^\\s*\\([^()]*\\)");

    private final String headline;
    private final List<String> bullets;
    private final List<NameWords> speakers;

    private Shown(String headline, List<String> bullets, List<NameWords> speakers) {
        // "(CNN)" before a title is who printed it.
        this.headline = BRACKETED.matcher(headline).replaceFirst("");
        this.bullets = List.copyOf(bullets);
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
                headline, bullets.stream().map(bullet -> bullet.bullet().text()).toList(), speakers);
    }

    /** Read in the language that it is written in. */
    Stage in(Language language) {
        return new Stage(
                new Line(headline, language),
                bullets.stream().map(bullet -> new Line(bullet, language)).toList(),
                speakers,
                language,
                new HashMap<>());
    }

    /**
     * The headline and the bullets, read; of one thread.
     *
     * @param named the words of the names that were looked for
     */
    record Stage(
            Line headline,
            List<Line> bullets,
            List<NameWords> speakers,
            Language language,
            Map<String, List<String>> named) {
        boolean speaks(Player player) {
            return speakers.stream()
                    .anyMatch(speaker -> player.forms().stream()
                            .anyMatch(form -> speaker.folded().equals(form.folded())
                                    || (player.isPerson() && speaker.isSamePerson(form))));
        }

        /** By its name, or by the initials of it: "le FN" for the Front national. */
        Standing inHeadline(Player player) {
            Standing named = best(player, Stream.of(headline));
            String initials = player.words().initials().toUpperCase(Locale.ROOT);
            return named == Standing.ABSENT && !player.isPerson() && initials.length() > 1
                    ? standing(headline, player, initials)
                    : named;
        }

        Standing inBullets(Player player) {
            return best(player, bullets.stream());
        }

        /** Is it called so in what is shown? */
        boolean tells(Player player, NameWords form) {
            return Stream.concat(Stream.of(headline), bullets.stream())
                    .anyMatch(line -> standing(line, player, form.name()) != Standing.ABSENT);
        }

        private Standing standing(Line line, Player player, String form) {
            return line.standing(player, form, named.computeIfAbsent(form, name -> Line.named(name, language)));
        }

        private Standing best(Player player, Stream<Line> lines) {
            return lines.flatMap(line -> player.forms().stream().map(form -> standing(line, player, form.name())))
                    .max(Standing::compareTo)
                    .orElse(Standing.ABSENT);
        }
    }
}
