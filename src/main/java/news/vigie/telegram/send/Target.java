package news.vigie.telegram.send;

import news.vigie.digest.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param replyTo the message that it answers, if that is still there
 * @param asks whether whom it answers or names is made to reply to it: without that, a bot hears nothing in a group
 */
public record Target(Address address, @Nullable Integer replyTo, boolean asks) {
    public Target(Address address, @Nullable Integer replyTo) {
        this(address, replyTo, false);
    }

    /** The same, for a question that is answered by typing. */
    public Target asking() {
        return new Target(address, replyTo, true);
    }

    public static Target chat(long chat) {
        return new Target(Address.of(chat), null);
    }

    Target elsewhere(long chat) {
        return new Target(new Address(Long.toString(chat), address.thread()), null, asks);
    }

    /** The chat itself, whatever its topic. */
    Target aboveTopics() {
        return new Target(new Address(address.chat(), null), replyTo);
    }

    Target withoutReply() {
        return new Target(address, null, asks);
    }
}
