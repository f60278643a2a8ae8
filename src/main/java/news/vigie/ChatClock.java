package news.vigie;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;

/** By which clock a chat is told the time: its own, else that of the first digest that it gets, else of the first one. */
final class ChatClock {
    private final Chats chats;
    private final Digests digests;

    ChatClock(Chats chats, Digests digests) {
        this.chats = chats;
        this.digests = digests;
    }

    ZoneId of(Address chat) {
        return Stream.of(chat, new Address(chat.chat(), null))
                .distinct()
                .flatMap(place ->
                        Optional.ofNullable(chats.settings(place).timing().zone()).stream())
                .findFirst()
                .orElseGet(() -> ofDigests(chat));
    }

    private ZoneId ofDigests(Address chat) {
        return Stream.concat(
                        chats.subscriptions(chat).stream().flatMap(name -> digests.byName(name).stream()),
                        digests.all().stream())
                .findFirst()
                .map((DigestDefinition digest) -> digest.schedule().zone())
                .orElseGet(ZoneId::systemDefault);
    }
}
