package news.vigie.pipeline.answer;

import news.vigie.digest.EditionMaker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says which stories an edition does without because they could not be told. */
public final class LeftOut implements EditionMaker.Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(LeftOut.class);

    @Override
    public void untold(long story, RuntimeException reason) {
        LOG.error("story {} cannot be told and is left out", story, reason);
    }
}
