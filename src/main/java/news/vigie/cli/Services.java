package news.vigie.cli;

import news.vigie.notice.Notice;
import news.vigie.settings.Settings;

/** Where the commands get the service from: the composition root. */
public interface Services {
    /** Opens the store and builds everything upon it; nothing runs yet. */
    Opening open(Settings settings);

    /** What became of opening or starting. */
    sealed interface Opening {
        record Open(Service service) implements Opening {}

        /** It cannot run so: what is wrong, and the fix. */
        record Refused(Notice notice, Why why) implements Opening {
            public Refused(Notice notice) {
                this(notice, Why.LASTING);
            }
        }
    }

    /** Why it cannot run. */
    enum Why {
        /** Another process has the store. */
        HELD,
        /** It may pass by itself: to try again later may help. */
        PASSING,
        /** Somebody has to mend it first. */
        LASTING
    }
}
