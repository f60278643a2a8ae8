package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.Quote;
import news.vigie.language.NameType;
import news.vigie.story.SourcedBullet;
import news.vigie.story.SourcedQuote;

/** The key quotes of several reports: each once, with the best attribution that a report gives it. */
public final class MergedQuotes {
    private static final Comparator<SourcedQuote> BEST_ATTRIBUTED = Comparator.comparingInt(
                    (SourcedQuote quote) -> attribution(quote.quote()))
            .reversed();

    /** Shorter words are in every sentence. */
    private static final int LONG = 4;

    private MergedQuotes() {}

    /** At most {@code limit}, none of which a bullet says already; those with a named speaker first. */
    public static List<SourcedQuote> of(Telling telling, List<SourcedBullet> bullets, int limit) {
        var offered = new ArrayList<SourcedQuote>();
        quotes(telling).sorted(BEST_ATTRIBUTED).forEach(quote -> {
            boolean told = bullets.stream()
                    .anyMatch(bullet -> overlap(
                            words(bullet.bullet().text()), words(quote.quote().text())));
            boolean taken = offered.stream().anyMatch(other -> isSaidAgain(other.quote(), quote.quote()));
            if (!told && !taken) {
                offered.add(quote);
            }
        });
        return manyVoices(offered).stream().limit(limit).toList();
    }

    /** The first words of each speaker, then what else they say. */
    private static List<SourcedQuote> manyVoices(List<SourcedQuote> quotes) {
        var heard = new HashSet<String>();
        var firsts = new ArrayList<SourcedQuote>();
        var others = new ArrayList<SourcedQuote>();
        for (SourcedQuote quote : quotes) {
            boolean first = heard.add(String.valueOf(quote.quote().speaker()));
            (first ? firsts : others).add(quote);
        }
        firsts.addAll(others);
        return firsts;
    }

    private static Stream<SourcedQuote> quotes(Telling telling) {
        var roles = new ShownRoles(telling.language());
        var players = Players.of(telling);
        return telling.reports().stream()
                .flatMap(report -> report.brief().quotes().stream()
                        .filter(Quote::key)
                        .map(quote -> signed(quote, players, roles))
                        .map(quote -> new SourcedQuote(quote, report.id(), report.source())));
    }

    /** With the role that tells most, whichever report gives it. */
    private static Quote signed(Quote quote, Players players, ShownRoles roles) {
        Optional<Player> speaker = Optional.ofNullable(quote.speaker()).flatMap(players::named);
        String role = speaker.isEmpty()
                ? roles.of(quote.role(), NameType.PERSON)
                : roles.of(speaker.get());
        return new Quote(quote.text(), quote.at(), quote.speaker(), role, quote.cue(), quote.key());
    }

    private static int attribution(Quote quote) {
        return quote.speaker() == null ? 0 : quote.role() == null ? 1 : 2;
    }

    /** One within the other, or half its longer words from the same mouth. */
    private static boolean isSaidAgain(Quote one, Quote other) {
        if (overlap(words(one.text()), words(other.text()))) {
            return true;
        }
        Set<String> own = longWords(one);
        Set<String> others = longWords(other);
        long shared = own.stream().filter(others::contains).count();
        return Objects.equals(one.speaker(), other.speaker()) && shared * 2 >= Math.min(own.size(), others.size());
    }

    private static Set<String> longWords(Quote quote) {
        return Arrays.stream(words(quote.text()).split(" "))
                .filter(word -> word.length() > LONG)
                .collect(Collectors.toSet());
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
