package news.vigie.digest.request;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.digest.request.Phrases.Found;
import news.vigie.digest.request.Phrases.Kind;

/**
 * Finds a stretch of time at the beginning of some words: "6h", "hier", "since monday", "ces 3 derniers jours" and so
 * on.
 */
final class PeriodReader {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,4})([a-z]*)");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?::(\\d{2})|h(\\d{2})|(am|pm))");
    private static final Duration LONGEST = Duration.ofDays(366);

    private final NamedPeriods named;

    PeriodReader(ZonedDateTime now) {
        named = new NamedPeriods(now);
    }

    /** The stretch of time that the folded words from {@code at} on begin with. */
    Optional<Reading> read(List<String> words, int at) {
        Optional<Found> since = Phrases.ALL.find(Kind.SINCE, words, at);
        if (since.isPresent()) {
            int length = since.get().words();
            return plain(words, at + length)
                    .or(() -> time(words, at + length))
                    .map(reading -> reading.untilNow(named.now().toInstant()).and(length));
        }
        return plain(words, at);
    }

    private Optional<Reading> plain(List<String> words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        return amount(words, at).or(() -> stretch(words, at)).or(() -> day(words.get(at)));
    }

    private Optional<Reading> stretch(List<String> words, int at) {
        return Phrases.ALL
                .find(Kind.STRETCH, words, at)
                .map(found -> new Reading(named.of(found.meaning()), found.words()));
    }

    private Optional<Reading> day(String word) {
        return Phrases.ALL
                .weekday(word)
                .map(named::of)
                .or(() -> date(word).map(named::of))
                .map(period -> new Reading(period, 1));
    }

    private Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word))
                    .filter(day -> day.isBefore(named.now().toLocalDate().plusDays(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Reading> amount(List<String> words, int at) {
        int before = Phrases.ALL.find(Kind.LAST, words, at).map(Found::words).orElse(0);
        if (at + before >= words.size()) {
            return Optional.empty();
        }
        Matcher amount = AMOUNT.matcher(words.get(at + before));
        if (!amount.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(amount.group(1));
        String unit = amount.group(2);
        return unit.isEmpty()
                ? unitAfter(words, at + before + 1, number).map(reading -> reading.and(before + 1))
                : duration(List.of(unit), 0, number).map(reading -> reading.and(before));
    }

    /** "24 heures", and "3 derniers jours". */
    private Optional<Reading> unitAfter(List<String> words, int at, int number) {
        int between = Phrases.ALL.find(Kind.LAST, words, at).map(Found::words).orElse(0);
        return duration(words, at + between, number).map(reading -> reading.and(between));
    }

    private Optional<Reading> duration(List<String> words, int at, int number) {
        return Phrases.ALL
                .find(Kind.UNIT, words, at)
                .map(found -> unit(found.meaning()).multipliedBy(number))
                .filter(duration -> duration.isPositive() && duration.compareTo(LONGEST) <= 0)
                .map(duration -> new Reading(named.last(duration), 1));
    }

    private static Duration unit(String meaning) {
        return switch (meaning) {
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            case "day" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }

    private Optional<Reading> time(List<String> words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(words.get(at));
        return time.matches() ? timeOf(time).map(named::since).map(p -> new Reading(p, 1)) : Optional.empty();
    }

    private static Optional<LocalTime> timeOf(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        String minute = time.group(2) != null ? time.group(2) : time.group(3);
        if (minute == null) {
            return hour < 1 || hour > 12
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(hour % 12 + ("pm".equals(time.group(4)) ? 12 : 0), 0));
        }
        int minutes = Integer.parseInt(minute);
        return hour > 23 || minutes > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minutes));
    }

    /** A stretch of time and how many words name it. */
    record Reading(Period period, int words) {
        Reading and(int more) {
            return new Reading(period, words + more);
        }

        Reading untilNow(Instant now) {
            return new Reading(new Period(period.from(), now), words);
        }
    }
}
