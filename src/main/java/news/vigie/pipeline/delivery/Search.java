package news.vigie.pipeline.delivery;

import java.time.Instant;
import java.util.OptionalLong;
import news.vigie.digest.Address;

/**
 * How far one post is looked for. Its message, if there is one, has a number above the highest that was known before the
 * call, and below the first that was surely given after it.
 */
final class Search {
    /** So many numbers in a row without a message are the end of what was sent to a chat that is counted by itself. */
    private static final int END = 25;

    /** Where other chats are counted, too, their messages look like none: only a later number is the end. */
    private static final int TO_SOUND = 3;

    private static final int MOST = 200;

    private final Address address;
    private final Instant over;
    private final OptionalLong before;
    private long firm;
    private long last;
    private int empty;
    private int looks;

    /**
     * Begins, or goes on after a new start.
     *
     * @param after its message has a higher number
     * @param before it has a lower one; empty: not known yet
     * @param over when the call had surely ended
     */
    Search(Address address, long after, OptionalLong before, Instant over) {
        this.address = address;
        this.before = before;
        this.over = over;
        this.firm = after;
        this.last = after;
    }

    /** When the call had surely ended. */
    Instant over() {
        return over;
    }

    /** The next number to look at; empty: it stands nowhere. */
    OptionalLong next(Numbers numbers) {
        OptionalLong end = before(numbers);
        if (end.isEmpty() && empty >= END && !Numbers.isShared(address)) {
            return OptionalLong.empty();
        }
        long next = last + 1;
        while (numbers.isKnown(address, next)) {
            next++;
        }
        return end.isPresent() && next >= end.getAsLong() ? OptionalLong.empty() : OptionalLong.of(next);
    }

    /** No message stands there; before the call had surely ended that may change. */
    void nothing(long number, Instant looked) {
        looked(number, looked.isAfter(over));
        empty++;
    }

    /** A message stands there that is not it. */
    void another(long number) {
        looked(number, true);
        empty = 0;
    }

    private void looked(long number, boolean isFirm) {
        if (isFirm && firm == last) {
            firm = number;
        }
        last = number;
        looks++;
    }

    /** From the first number on of which more may be seen now. */
    void again() {
        last = firm;
        empty = 0;
    }

    /** Its message has a higher number. */
    long after() {
        return firm;
    }

    /** Its message has a lower number; empty: not known yet. */
    OptionalLong before(Numbers numbers) {
        return before.isPresent() ? before : numbers.firstAfter(address, firm, over);
    }

    /** Whether it would help to know a number that was given after the call. */
    boolean isToSound(Numbers numbers) {
        return Numbers.isShared(address) && empty >= TO_SOUND && before(numbers).isEmpty();
    }

    /** It has been looked at so many numbers that the chat is not to be bothered any more. */
    boolean isTooFar() {
        return looks >= MOST;
    }

    int looks() {
        return looks;
    }
}
