package news.vigie.pipeline.outbox;

import news.vigie.digest.Address;
import news.vigie.language.Language;

/** Removes one message that was sent; whoever does is at the edge. */
public interface Remover {
    /**
     * Removes it, or has it say no more than that it was taken back, where it is too old to be removed.
     *
     * @param language for what it says then
     * @return delivered if its words are to be read no more
     */
    Sent remove(Address address, long message, Language language);
}
