package news.vigie.digest.request;

import java.time.DateTimeException;
import java.time.DayOfWeek;
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
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?::(\\d{2})|h(\\d{2})|(am|pm))|0?0h");

    private final NamedPeriods named;

    PeriodReader(ZonedDateTime now) {
        named = new NamedPeriods(now);
    }

    /** The stretch of time that the folded words from {@code at} on begin with. */
    Optional<Reading> read(List<String> words, int at) {
        Optional<Found> since = Phrases.ALL.find(Kind.SINCE, words, at);
        if (since.isPresent()) {
            int length = since.get().words();
            return plain(words, at + length, true)
                    .or(() -> time(words, at + length))
                    .map(reading -> reading.untilNow(named.now().toInstant()).and(length));
        }
        return plain(words, at, false);
    }

    private Optional<Reading> plain(List<String> words, int at, boolean since) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        return amount(words, at).or(() -> stretch(words, at)).or(() -> day(words, at, since));
    }

    private Optional<Reading> stretch(List<String> words, int at) {
        return Phrases.ALL
                .find(Kind.STRETCH, words, at)
                .map(found -> new Reading(named.of(found.meaning()), found.words()));
    }

    /** "lundi", "el lunes", "lunedì scorso", "letzten Montag"; "segunda" only where it can be nothing else. */
    private Optional<Reading> day(List<String> words, int at, boolean since) {
        int before = Phrases.ALL.find(Kind.ON, words, at).map(Found::words).orElse(0);
        int place = at + before;
        if (place >= words.size()) {
            return Optional.empty();
        }
        int after =
                Phrases.ALL.find(Kind.PAST, words, place + 1).map(Found::words).orElse(0);
        boolean isLed = since || before + after > 0;
        return weekday(words.get(place), isLed)
                .map(named::of)
                .map(period -> new Reading(period, before + 1 + after))
                .or(() -> date(words.get(place)).map(named::of).map(period -> new Reading(period, before + 1)));
    }

    private static Optional<DayOfWeek> weekday(String word, boolean isLed) {
        Optional<DayOfWeek> whole = Phrases.ALL.weekday(word);
        return whole.isEmpty() && isLed ? Phrases.ALL.shortWeekday(word) : whole;
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
        return amountAt(words, at)
                .filter(amount -> amount.misread().isEmpty())
                .map(amount -> new Reading(named.last(amount.duration()), amount.words()));
    }

    /** The number of units of time that the folded words from {@code at} on begin with, whether or not it is one to ask for. */
    Optional<Amount> amountAt(List<String> words, int at) {
        int before = Phrases.ALL
                .find(Kind.SINCE, words, at)
                .or(() -> Phrases.ALL.find(Kind.LAST, words, at))
                .map(Found::words)
                .orElse(0);
        if (at + before >= words.size()) {
            return Optional.empty();
        }
        Matcher number = Amount.number(words.get(at + before));
        if (!number.matches()) {
            return Optional.empty();
        }
        Optional<Amount> amount = number.group(2).isEmpty()
                ? unitAfter(number.group(1), words, at + before + 1)
                : unit(number.group(1), List.of(number.group(2)), 0);
        return amount.map(found -> found.and(before));
    }

    /** "24 heures", and "3 derniers jours". */
    private static Optional<Amount> unitAfter(String digits, List<String> words, int at) {
        int between = Phrases.ALL.find(Kind.LAST, words, at).map(Found::words).orElse(0);
        return unit(digits, words, at + between).map(amount -> amount.and(between + 1));
    }

    private static Optional<Amount> unit(String digits, List<String> words, int at) {
        return Phrases.ALL.find(Kind.UNIT, words, at).map(found -> Amount.of(digits, found.meaning(), found.words()));
    }

    private Optional<Reading> time(List<String> words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        int after =
                Phrases.ALL.find(Kind.O_CLOCK, words, at + 1).map(Found::words).orElse(0);
        String word = words.get(at);
        Matcher time = TIME.matcher(after > 0 && HOUR.matcher(word).matches() ? word + ":00" : word);
        return time.matches() ? timeOf(time).map(named::since).map(p -> new Reading(p, 1 + after)) : Optional.empty();
    }

    private static Optional<LocalTime> timeOf(Matcher time) {
        if (time.group(1) == null) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
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
