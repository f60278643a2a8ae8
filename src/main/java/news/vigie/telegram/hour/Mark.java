package news.vigie.telegram.hour;

import java.util.Locale;

/** What a phrase of {@code phrases.txt} says of the hour or the day beside it. */
enum Mark {
    HOUR(0),
    NOON(0),
    MIDNIGHT(0),
    MORNING(0),
    EVENING(0),
    NIGHT(0),
    HALF_PAST(30),
    QUARTER_PAST(15),
    QUARTER_TO(-15),
    HALF_TO(-30),
    AND_A_HALF(30),
    AND_A_QUARTER(15),
    LESS_A_QUARTER(-15),
    EVERY_DAY(0),
    WEEK(0),
    WEEKEND(0),
    TO(0),
    EXCEPT(0),
    LINK(0);

    /** To add to the full hour. */
    final int minutes;

    Mark(int minutes) {
        this.minutes = minutes;
    }

    static Mark named(String words) {
        return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Before the hour, as in "half past 7". */
    boolean leads() {
        return this == HALF_PAST || this == QUARTER_PAST || this == QUARTER_TO || this == HALF_TO;
    }

    /** Behind the hour, as in "7 y media". */
    boolean trails() {
        return this == AND_A_HALF || this == AND_A_QUARTER || this == LESS_A_QUARTER;
    }
}
