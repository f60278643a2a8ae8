package news.vigie.store;

import news.vigie.notice.Notice;

/** What became of opening the database. */
public sealed interface DatabaseOpening {
    /** It is open, its tables are up to date. */
    record Open(Database database) implements DatabaseOpening {}

    /** It is not; one sentence on what was found, one on how to mend it. */
    record Failed(Notice what, Notice fix, Kind kind) implements DatabaseOpening {}

    /** Whether it may be otherwise at the next try. */
    enum Kind {
        /** Another process has it. */
        HELD,
        /** It may pass by itself: a server that is still starting, a full disk. */
        PASSING,
        /** Somebody has to mend it first. */
        LASTING
    }
}
