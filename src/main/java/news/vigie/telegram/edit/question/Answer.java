package news.vigie.telegram.edit.question;

import news.vigie.notice.Notice;

/** What a question makes of an answer. */
public sealed interface Answer {
    /** Understood; the next question comes. */
    record Taken(Draft draft) implements Answer {}

    /** Understood; there may be more of it. */
    record More(Draft draft) implements Answer {}

    /** Something else is asked first. */
    record Instead(Field field) implements Answer {}

    /** Not understood. */
    record Misread(Notice why) implements Answer {}
}
