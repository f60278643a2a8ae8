package news.vigie.pipeline.delivery;

import news.vigie.notice.Notice;

/** What became of having Telegram give a number. */
public sealed interface Sounding {
    /** It is known. */
    record Done() implements Sounding {}

    /** A later try may do. */
    record NotNow(Notice reason) implements Sounding {}

    /** There is nobody to whom anything can be sent for that. */
    record Never(Notice reason) implements Sounding {}
}
