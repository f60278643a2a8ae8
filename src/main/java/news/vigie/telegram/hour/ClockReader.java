package news.vigie.telegram.hour;

import java.time.LocalTime;
import java.util.Optional;
import news.vigie.telegram.hour.Phrases.Found;

/** One time of day at a place of a text: "7h30", "7:30 am", "19 Uhr", "half past 7", "las 8 y media", "midi". */
final class ClockReader {
    private static final int DAY = 24 * 60;

    private ClockReader() {}

    /** Reads on behind it; empty where no time begins there, and nothing is read, or where it is none of the day's. */
    static Optional<LocalTime> next(Scan scan) {
        Optional<Found> phrase = Phrases.at(scan, 0);
        if (phrase.isEmpty()) {
            return scan.isNumber(0) ? number(scan, 0) : Optional.empty();
        }
        Mark mark = phrase.get().mark();
        if (mark == Mark.NOON || mark == Mark.MIDNIGHT) {
            scan.skip(phrase.get().tokens());
            return time(mark == Mark.NOON ? 12 : 0, trail(scan));
        }
        if (mark.leads() && scan.isNumber(phrase.get().tokens())) {
            scan.skip(phrase.get().tokens());
            return number(scan, mark.minutes);
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> number(Scan scan, int offset) {
        String digits = scan.at(0);
        if (digits.length() == 3 || digits.length() > 4) {
            return Optional.empty();
        }
        boolean together = digits.length() == 4;
        int hour = Integer.parseInt(together ? digits.substring(0, 2) : digits);
        int minutes = together ? Integer.parseInt(digits.substring(2)) : 0;
        scan.skip(1);
        if (!together) {
            minutes = minutes(scan);
        }
        int all = minutes + offset + trail(scan);
        return minutes > 59 ? Optional.empty() : time(half(scan, hour), all);
    }

    private static int trail(Scan scan) {
        Optional<Found> trail = Phrases.at(scan, 0).filter(found -> found.mark().trails());
        trail.ifPresent(found -> scan.skip(found.tokens()));
        return trail.map(found -> found.mark().minutes).orElse(0);
    }

    /** "19:05", "19.05", "19h05", "19 h"; 0 where there are none. */
    private static int minutes(Scan scan) {
        boolean sign = scan.at(0).equals(":") || scan.at(0).equals(".");
        int marked = Phrases.at(scan, 0)
                .filter(found -> found.mark() == Mark.HOUR)
                .map(Found::tokens)
                .orElse(0);
        if (!sign && marked == 0) {
            return 0;
        }
        int before = sign ? 1 : marked;
        if (!scan.isMinutes(before) || (!sign && isHour(scan, before + 1))) {
            scan.skip(before);
            return 0;
        }
        int minutes = Integer.parseInt(scan.at(before));
        scan.skip(before + 1);
        // "7.30 Uhr", "7:30h"
        Phrases.at(scan, 0)
                .filter(found -> sign && found.mark() == Mark.HOUR)
                .ifPresent(found -> scan.skip(found.tokens()));
        return minutes;
    }

    private static boolean isHour(Scan scan, int ahead) {
        return scan.at(ahead).equals(":")
                || Phrases.at(scan, ahead)
                        .filter(found -> found.mark() == Mark.HOUR)
                        .isPresent();
    }

    /** The hour of the day, where a half of the day is named behind it. −1: there is no such hour. */
    private static int half(Scan scan, int hour) {
        Optional<Found> found = Phrases.at(scan, 0);
        if (found.isEmpty() || hour > 24) {
            return hour;
        }
        int inDay = inHalf(hour, found.get().mark(), scan.at(0));
        if (inDay >= 0) {
            scan.skip(found.get().tokens());
            return inDay;
        }
        return hour;
    }

    /** −1: the mark says nothing of this hour. */
    private static int inHalf(int hour, Mark mark, String word) {
        boolean twelve = hour >= 1 && hour <= 12;
        return switch (mark) {
            case MORNING -> twelve ? hour % 12 : -1;
            case EVENING -> twelve ? hour % 12 + 12 : hour > 12 && !word.equals("pm") ? hour : -1;
            case NIGHT -> !twelve || hour < 6 ? hour : (hour + 12) % 24;
            case NOON -> hour == 12 ? hour : -1;
            case MIDNIGHT -> hour % 12 == 0 ? 0 : -1;
            default -> -1;
        };
    }

    /** The end of the day is the beginning of the next. */
    private static Optional<LocalTime> time(int hour, int minutes) {
        int all = hour * 60 + minutes;
        return hour > 24 || all > DAY
                ? Optional.empty()
                : Optional.of(LocalTime.ofSecondOfDay(Math.floorMod(all, DAY) * 60L));
    }
}
