package news.vigie.telegram.edit.question;

import java.util.List;
import news.vigie.telegram.text.Texts;

/** One thing that is asked for. Its text is {@code edit.ask.FIELD}. */
public interface Question {
    Field field();

    /** Rows of usual answers; those that are chosen are ticked. */
    List<List<Choice>> choices(Draft draft, Texts texts);

    /** Whether what was chosen so far may stand, so that there is a way on which changes nothing. */
    default boolean isAnswered(Draft draft) {
        return false;
    }

    /** The code may be forged. */
    Answer choose(Draft draft, String code, Texts texts);

    /** What was typed. */
    Answer hear(Draft draft, String words, Texts texts);
}
