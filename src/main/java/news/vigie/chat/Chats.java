package news.vigie.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import news.vigie.digest.Address;
import news.vigie.digest.Tastes;
import news.vigie.language.Language;

/** Every chat and person that the bot knows. */
public interface Chats {
    Optional<Chat> byId(long id);

    List<Chat> all();

    /** The chat was met: kept or brought up to date. A language already set stays; its problem stays. */
    Chat met(Chat chat, Instant now);

    void speak(long chat, Language language);

    /** Nothing can be posted at the place, a chat by its number or public name or a topic of it: what it gets waits. */
    void suspend(Address place, Closure closure, Instant now);

    /** Posting works there again. */
    void resume(Address place);

    /** Where nothing can be posted at present. */
    Map<Address, Closure> lost();

    /** Whether this very place is one of them. */
    boolean isLost(Address place);

    /** What those who should know were not told yet: each loss, and each return after a loss that they were told of. */
    List<Loss> untold();

    /** They were told. */
    void told(Loss loss, Instant now);

    /** A group became a supergroup: everything of the old id is the new one's, in one transaction. */
    void migrate(long from, long to);

    /** The supergroups that groups became, by the old numbers. */
    Map<Long, Long> moved();

    /** False if the address had it already. */
    boolean subscribe(Address address, String digest, Instant now);

    /** False if the address had it not. */
    boolean unsubscribe(Address address, String digest);

    List<String> subscriptions(Address address);

    /** What the chat or any topic of it gets. */
    Set<String> everySubscription(long chat);

    /** The addresses that get the digest, without the suspended chats. */
    List<Address> subscribers(String digest);

    /** Since when those who subscribed to the digest do, the suspended chats among them. */
    Map<Address, Instant> subscribed(String digest);

    /** What the chat, or a topic of it, follows and mutes. */
    Tastes tastes(Address address);

    /** Those of all chats and topics that have any. */
    Map<Address, Tastes> tastes();

    /** From now on the chat follows this, muted or not before. */
    void follow(Address address, String entry, Instant now);

    /** From now on the chat does not see this, followed or not before. */
    void mute(Address address, String entry, Instant now);

    /** False if the chat neither followed nor muted it. */
    boolean unfollow(Address address, String entry);

    /** How the chat, or a topic of it, wants its digests. */
    ChatSettings settings(Address address);

    /** Those of all chats and topics that have any. */
    Map<Address, ChatSettings> settings();

    /**
     * From now on the chat wants its digests so. Who changes something at the same moment waits, and then changes what is
     * kept then: nothing is lost.
     *
     * @param change may be run more than once; it asks nothing of these chats
     * @return false if that is how the chat wanted them before
     */
    boolean change(Address address, UnaryOperator<ChatSettings> change);

    /** Who added the bot to the chat, if that is known. */
    Optional<Long> adder(long chat);

    /** The chats to which this person added the bot. */
    List<Chat> addedBy(long person);

    /** This person added the bot to the chat. */
    void added(long chat, long person);

    /**
     * Nothing of the chat, and of the person whose private chat it is, is kept: subscriptions, tastes, settings,
     * conversations, who added the bot where, the posts that were sent there, a role; but the last owner stays owner.
     */
    void forget(long chat);

    /** READER for whoever holds no other role. */
    Role roleOf(long person);

    void appoint(long person, Role role, Instant now);

    Set<Long> owners();

    /** Those who hold a role, with it. */
    Map<Long, Role> staff();
}
