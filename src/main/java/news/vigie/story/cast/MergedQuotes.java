package news.vigie.story.cast;

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
import news.vigie.story.merge.Telling;

/** The key quotes of several reports: each once, with the best attribution that a report gives it. */
public final class MergedQuotes {
    /** Points of a quotation that is shown; of one than which none need be better. */
    private static final int WORTH_SHOWING = 1;

    private static final int GOOD = 4;
    /** Characters of what says as much as a quotation, at least. */
    private static final int LINE = 24;

    private record Offer(SourcedQuote quote, int worth) {}

    /** Shorter words are in every sentence. */
    private static final int LONG = 4;

    private MergedQuotes() {}

    /** At most {@code limit} that can stand alone, none of which the headline or a bullet says already; the best first. */
    public static List<SourcedQuote> of(Telling telling, String headline, List<SourcedBullet> bullets, int limit) {
        List<String> shown = Stream.concat(
                        Stream.of(headline),
                        bullets.stream().map(bullet -> bullet.bullet().text()))
                .toList();
        List<String> told = shown.stream().map(MergedQuotes::words).toList();
        var offered = new ArrayList<SourcedQuote>();
        offers(telling, new QuoteWorth(telling.language(), shown.stream()))
                .map(Offer::quote)
                .filter(quote -> told.stream()
                        .noneMatch(text -> isTold(text, words(quote.quote().text()))))
                .filter(quote -> offered.stream().noneMatch(other -> isSaidAgain(other.quote(), quote.quote())))
                .forEach(offered::add);
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

    private static Stream<Offer> offers(Telling telling, QuoteWorth worth) {
        var roles = new ShownRoles(telling.language());
        var players = Players.of(telling);
        return telling.reports().stream()
                .flatMap(report -> report.brief().quotes().stream()
                        .filter(Quote::key)
                        .map(quote -> signed(quote, players, roles))
                        .map(quote -> new Offer(
                                new SourcedQuote(quote, report.id(), report.source()),
                                worth.of(quote, report.article().text()))))
                .filter(offer -> offer.worth >= WORTH_SHOWING)
                .sorted(Comparator.comparingInt((Offer offer) -> Math.min(GOOD, offer.worth))
                        .reversed());
    }

    /** With the role that tells most, whichever report gives it. */
    private static Quote signed(Quote quote, Players players, ShownRoles roles) {
        Optional<Player> speaker = Optional.ofNullable(quote.speaker()).flatMap(players::named);
        String role = speaker.isEmpty() ? roles.of(quote.role(), NameType.PERSON) : roles.of(speaker.get());
        return new Quote(quote.text(), quote.at(), quote.speaker(), role, quote.cue(), quote.key());
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

    /** A title of a few words is in many quotations. */
    private static boolean isTold(String text, String quote) {
        return text.contains(quote) || (text.length() >= LINE && quote.contains(text));
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
