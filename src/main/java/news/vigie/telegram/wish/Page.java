package news.vigie.telegram.wish;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of the settings, each with the letter by which buttons know it. */
enum Page {
    HOME('h'),
    DIGESTS('D'),
    LANGUAGE('l'),
    ZONE('z'),
    TIMES('t'),
    DAYS('d'),
    QUIET('q'),
    STYLE('s'),
    STORIES('n'),
    TOPICS('p'),
    FEEDS('f'),
    TASTES('m'),
    /** Only to be typed for. */
    FOLLOW('F'),
    /** Only to be typed for. */
    MUTE('M'),
    /** The first questions are answered. */
    END('e'),
    /** Something is to be typed for the page that is the value. */
    TYPE('k');

    private static final Set<Page> HOURS = EnumSet.of(ZONE, TIMES, DAYS, QUIET);
    private static final Set<Page> TYPED = EnumSet.of(ZONE, TIMES, DAYS, QUIET, FOLLOW, MUTE);

    private final char letter;

    Page(char letter) {
        this.letter = letter;
    }

    static Optional<Page> of(String letter) {
        return Stream.of(values()).filter(page -> page.letter().equals(letter)).findFirst();
    }

    String letter() {
        return String.valueOf(letter);
    }

    /** As the keys of its texts end. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what is chosen there changes when something is due. */
    boolean isOfHours() {
        return HOURS.contains(this);
    }

    /** Whether what it holds can be typed. */
    boolean isTyped() {
        return TYPED.contains(this);
    }
}
