package news.vigie.pipeline.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.notice.Notice;
import news.vigie.render.RenderedPost;

/** The posts, on the only way out. A post is told from all others by (edition, chat, thread, part). */
public interface Outbox {
    /** What somebody asked for goes as soon as it may; false: it was asked for by the same before, and goes once. */
    boolean take(Request request, Instant now);

    /**
     * What is due: what somebody asked for first, the oldest first, of each address only the first that is not settled:
     * order within a chat is kept, but nobody who asks waits for what he is sent unasked. What it holds is read once its
     * turn has come: in a rush many wait for each that goes.
     */
    List<Turn> turns(Instant now, int limit);

    /**
     * A post that is due, by its number.
     *
     * @param sought it is to be looked for, as it may have arrived
     * @param asked somebody waits for it
     */
    record Turn(long post, Address address, boolean sought, boolean asked) {}

    /**
     * The clock was put back. What was to wait a little by the clock before waits no more; what is to go at a certain hour,
     * or was asked to wait long, does. Editions count as made by now, so that what comes from now on is newer than they.
     */
    void clockPutBack(Instant now);

    /** When the next of those is due that wait for their moment; empty: none does. */
    Optional<Instant> nextDue(Instant now);

    /** The same with all that they hold. */
    default List<Post> due(Instant now, int limit) {
        return turns(now, limit).stream()
                .flatMap(turn -> post(turn.post()).stream())
                .toList();
    }

    /**
     * Kept before the call: PENDING becomes SENDING. False if somebody else has it.
     *
     * @param after the highest number that is known of the chat's messages; empty: none is
     */
    boolean begin(Post post, OptionalLong after, Instant now);

    /**
     * The edition that the post begins, if it was due before that moment and does not say that it is late; empty for all
     * others.
     */
    Optional<Overdue> overdue(Post post, Instant due);

    /**
     * An edition whose posts have waited for too long.
     *
     * @param edition as it is read now
     * @param parts the contents of all its posts at the address, in their order
     */
    record Overdue(Edition edition, List<RenderedPost> parts) {
        public Overdue {
            parts = List.copyOf(parts);
        }
    }

    /** The same as {@link #begin}, with a content by which it says from now on that its edition is late. */
    boolean beginLate(Post post, RenderedPost content, OptionalLong after, Instant now);

    /** It arrived: SENT, and the ledger of (chat, story), in one transaction. */
    void sent(Post post, long messageId, Instant now);

    /** The message that told the story last at this address, of those that arrived. */
    Optional<Long> told(Address address, long story);

    /** The same of many stories, by the addresses that got them. */
    Map<Address, Map<Long, Long>> messages(Set<Long> stories);

    /** It will not arrive. */
    void failed(Post post, Notice reason, Instant now);

    /** The same, and the owners are to know: nothing else tells them. */
    void missed(Post post, Notice reason, Instant now);

    /** The posts that were missed and of which no owner knows yet, the oldest first. */
    List<Post> untoldMisses(int limit);

    /** An owner knows of these. */
    void toldOfMisses(List<Long> posts);

    /** Nobody knows whether it arrived: it is to be looked for from then on. */
    void sought(Post post, Notice reason, Instant due, Instant now);

    /** It could not be looked for, and is then. */
    void seekLater(Post post, Instant due);

    /** It was looked for: its message, if there is one, has a number above and one below; a later search begins there. */
    void narrowed(Post post, long after, OptionalLong before);

    /** It was looked for and stands in its chat: the same as {@link #sent}. */
    void found(Post post, long messageId, Instant now);

    /** It was looked for and stands nowhere: it is sent once more then. */
    void absent(Post post, Instant due, Instant now);

    /** Nobody will know whether it arrived. */
    void unknown(Post post, Notice reason, Instant now);

    /** It certainly did not arrive, and is tried again then. */
    void later(Post post, Notice reason, Instant due, Instant now);

    /** It was not looked at, as the server asked to wait or named another chat; it goes then, and this was no try. */
    void putOff(Post post, Notice reason, Instant due, Instant now);

    /**
     * At start: what was SENDING when the process ended is to be looked for from then on. What became UNKNOWN earlier stays
     * so, whatever the policy is by now: nobody wants the news of last month.
     *
     * @return how many
     */
    int interrupted(Instant due, Instant now);

    /** The numbers of messages that so many of the newest posts are kept with. */
    List<Message> numbers(int newest);

    /** The highest number that is kept of the chat's messages; empty: none is. */
    OptionalLong latest(Address address);

    /** How many posts are UNKNOWN of which no owner knows. */
    int untold();

    /** An owner knows of all that were UNKNOWN by then. */
    void told(Instant by);

    /** A message, by where it stands. */
    record Message(Address address, long number) {}

    /** The post of this number, while it is kept. */
    Optional<Post> post(long id);

    /** The newest posts of editions, of all addresses. */
    List<Post> recent(int limit);

    /** The newest posts that will not arrive, of which nobody knows whether they did, or which could not be taken back. */
    List<Post> troubled(int limit);

    /** Of each address the first post, if somebody asked that it wait until then or longer; the newest first. */
    List<Post> held(Instant until, int limit);

    /** Where posts of editions go, or went. */
    List<Address> addresses();

    Map<PostState, Long> counts();
}
