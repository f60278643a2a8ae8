package news.vigie.digest;

import java.time.Duration;

/** Which time an edition looks back on. */
public sealed interface Window {
    /** From the end of the last edition on; a day, where there was none. */
    record SinceLast() implements Window {}

    /** The last so many hours. */
    record Last(Duration duration) implements Window {}
}
