package news.vigie.ordeal;

import java.util.List;

/** How a call goes wrong, or does not. */
enum Mishap {
    NONE("", Done.YES, true),
    TIMEOUT_AFTER("timeout_after", Done.YES, false),
    DROP("drop", Done.NO, false),
    RESET_BEFORE("reset_before", Done.NO, false),
    RESET_AFTER("reset_after", Done.YES, false),
    SLOW_AFTER("slow_after", Done.YES, true),
    GARBAGE("garbage", Done.YES, false),
    ERROR_500("500, not done", Done.NO, false),
    ERROR_500_AFTER("500, done", Done.YES, false),
    PAGE_502("502 with HTML, not done", Done.NO, false),
    PAGE_502_AFTER("502 with HTML, done", Done.YES, false),
    TOO_MANY("429", Done.NO, true);

    /** Those after which the line is silent until somebody hangs up. */
    static final List<Mishap> SILENT = List.of(TIMEOUT_AFTER, DROP);

    static final List<Mishap> PROMPT = List.of(
            RESET_BEFORE,
            RESET_AFTER,
            SLOW_AFTER,
            GARBAGE,
            ERROR_500,
            ERROR_500_AFTER,
            PAGE_502,
            PAGE_502_AFTER,
            TOO_MANY);

    private enum Done {
        YES,
        NO
    }

    private final String word;
    private final Done done;
    private final boolean isClear;

    Mishap(String word, Done done, boolean isClear) {
        this.word = word;
        this.done = done;
        this.isClear = isClear;
    }

    String word() {
        return word;
    }

    /** Whether the call is carried out. */
    boolean isDone() {
        return done == Done.YES;
    }

    /** Whether the bot can tell from the answer what became of the call. */
    boolean isClear() {
        return isClear;
    }
}
