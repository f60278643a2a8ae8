package news.vigie.telegram.edit.question;

import java.util.List;
import news.vigie.notice.Notice;

/** What a question makes of an answer. */
public sealed interface Answer {
    /** Understood; the next question comes. */
    record Taken(Draft draft) implements Answer {}

    /** Understood; there may be more of it. */
    record More(Draft draft) implements Answer {}

    /** Something else is asked first. */
    record Instead(Field field) implements Answer {}

    /** Not understood for certain; what may have been meant is offered before the usual answers. */
    record Misread(Notice why, List<Choice> guesses) implements Answer {
        public Misread {
            guesses = List.copyOf(guesses);
        }

        Misread(Notice why) {
            this(why, List.of());
        }
    }
}
