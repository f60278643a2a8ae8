package news.vigie.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Words that were asked for and whose answer has further pages; of nobody in particular, and for some weeks. */
public interface Questions {
    /** The numbers under which each of them is found again, in their order; all are kept at once. */
    List<Long> keep(List<String> asked, Instant now);

    /** The number under which the words are found again. */
    default long keep(String words, Instant now) {
        return keep(List.of(words), now).getFirst();
    }

    /** Empty: they are forgotten. */
    Optional<String> words(long id);
}
