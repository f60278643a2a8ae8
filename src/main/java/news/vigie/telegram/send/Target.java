package news.vigie.telegram.send;

import news.vigie.digest.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param replyTo the message that it answers, if that is still there
 */
public record Target(Address address, @Nullable Integer replyTo) {
    public static Target chat(long chat) {
        return new Target(Address.of(chat), null);
    }

    Target elsewhere(long chat) {
        return new Target(new Address(Long.toString(chat), address.thread()), null);
    }

    /** The chat itself, whatever its topic. */
    Target aboveTopics() {
        return new Target(new Address(address.chat(), null), replyTo);
    }

    Target withoutReply() {
        return new Target(address, null);
    }
}
