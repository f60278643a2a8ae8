package news.vigie.pipeline;

import news.vigie.digest.Address;

/** Removes one message that was sent; whoever does is at the edge. */
public interface Remover {
    /**
     * Removes it, or has it say no more than that it was taken back, where it is too old to be removed.
     *
     * @return delivered if its words are to be read no more
     */
    Sent remove(Address address, long message);
}
