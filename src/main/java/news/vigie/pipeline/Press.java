package news.vigie.pipeline;

import java.util.List;
import news.vigie.digest.Edition;

/** Where an edition becomes posts. */
public interface Press {
    /**
     * One transaction: the slot is dealt with, the edition kept, its posts put into the outbox.
     *
     * @return false, and nothing is kept, if the slot was dealt with already
     */
    boolean publish(Edition edition, List<PostDraft> posts);
}
