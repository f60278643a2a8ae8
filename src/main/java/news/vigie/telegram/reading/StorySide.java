package news.vigie.telegram.reading;

import java.util.Optional;
import news.vigie.render.Button;

/** What of a story a message shows: what it tells, where it comes from, what of it can be followed. */
public enum StorySide {
    STORY(1),
    SOURCES(2),
    TASTES(3);

    private final int deed;

    StorySide(int deed) {
        this.deed = deed;
    }

    /** As the data of a button has it. */
    public int deed() {
        return deed;
    }

    public static Optional<StorySide> ofDeed(int deed) {
        return deed < 1 || deed > values().length ? Optional.empty() : Optional.of(values()[deed - 1]);
    }

    /** What the button of a story turns it to; empty: it does something else. */
    public static Optional<StorySide> ofKey(Button button) {
        String data = String.valueOf(button.data());
        return data.startsWith("story:") ? ofDeed(Keys.second(data)) : Optional.empty();
    }
}
