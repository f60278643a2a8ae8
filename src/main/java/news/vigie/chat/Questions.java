package news.vigie.chat;

import java.time.Instant;
import java.util.Optional;

/** Words that were asked for and whose answer has further pages; of nobody in particular, and for some weeks. */
public interface Questions {
    /** The number under which the words are found again. */
    long keep(String words, Instant now);

    /** Empty: they are forgotten. */
    Optional<String> words(long id);
}
