package news.vigie.telegram.hour;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.language.Language;
import news.vigie.telegram.hour.Phrases.Found;
import org.jspecify.annotations.Nullable;

/** Reads a text from left to right: times, days, ranges of days, what is excepted, and the words between them. */
final class TimetableReader {
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<String> RANGE = Set.of("-", "–", "—");
    private static final String SIGNS = ",;/&.+()'|";
    private static final Set<String> ENDINGS = Set.of("feira", "feiras");

    private final Scan scan;
    private final Language language;
    private final List<LocalTime> times = new ArrayList<>();
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    /** The day that was read just now. */
    private @Nullable DayOfWeek last;
    /** The day from which a range goes on. */
    private @Nullable DayOfWeek first;

    private boolean excepting;

    TimetableReader(Scan scan, Language language) {
        this.scan = scan;
        this.language = language;
    }

    Optional<Timetable> read() {
        while (!scan.isOver()) {
            if (!readOn()) {
                return Optional.empty();
            }
        }
        return first == null ? Optional.of(new Timetable(times, days)) : Optional.empty();
    }

    private boolean readOn() {
        int before = scan.place();
        Optional<LocalTime> time = ClockReader.next(scan);
        if (time.isEmpty() && scan.place() > before) {
            return false;
        }
        if (time.isPresent()) {
            last = null;
            // "lundi à 7 h": it was no range.
            first = null;
            times.add(time.get());
            return true;
        }
        Optional<Found> phrase = Phrases.at(scan, 0);
        if (phrase.isPresent()) {
            return phrase(phrase.get());
        }
        return scan.isWord(0) ? day() : sign();
    }

    private boolean phrase(Found phrase) {
        boolean links = scan.at(0).equals("am");
        scan.skip(phrase.tokens());
        switch (phrase.mark()) {
            case EVERY_DAY -> take(EnumSet.allOf(DayOfWeek.class));
            case WEEK -> take(WEEK);
            case WEEKEND -> take(WEEKEND);
            case TO -> range();
            case EXCEPT -> except();
            case LINK -> last = first == null ? null : last;
            default -> {
                // "am Montag"
                return phrase.mark() == Mark.MORNING && links;
            }
        }
        return true;
    }

    private void range() {
        if (last != null) {
            first = last;
        }
    }

    /** Of nothing that was named, nothing can be excepted: of every day, then. */
    private void except() {
        excepting = true;
        if (days.isEmpty()) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
        }
    }

    private boolean day() {
        Optional<DayOfWeek> day = DayNames.of(scan.at(0), language);
        if (day.isEmpty()) {
            return false;
        }
        scan.skip(1);
        int ending = scan.at(0).equals("-") ? 1 : 0;
        if (ENDINGS.contains(scan.at(ending))) {
            scan.skip(ending + 1);
        }
        var meant = EnumSet.of(day.get());
        if (first != null) {
            for (DayOfWeek between = first; between != day.get(); between = between.plus(1)) {
                meant.add(between);
            }
        }
        take(meant);
        first = null;
        last = day.get();
        return true;
    }

    private void take(Set<DayOfWeek> meant) {
        last = null;
        if (excepting) {
            days.removeAll(meant);
        } else {
            days.addAll(meant);
        }
    }

    private boolean sign() {
        String sign = scan.at(0);
        scan.skip(1);
        if (RANGE.contains(sign)) {
            range();
            return true;
        }
        if (!sign.equals(".") && !sign.equals("'")) {
            last = null;
        }
        return SIGNS.contains(sign);
    }
}
