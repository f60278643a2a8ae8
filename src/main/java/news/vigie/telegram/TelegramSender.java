package news.vigie.telegram;

import java.util.Optional;
import news.vigie.digest.Address;
import news.vigie.pipeline.Sender;
import news.vigie.pipeline.Sent;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.send.Messenger;
import news.vigie.telegram.send.Target;

/** Delivers posts to Telegram. May be shared between threads. */
final class TelegramSender implements Sender {
    private final Messenger messenger;

    TelegramSender(Messenger messenger) {
        this.messenger = messenger;
    }

    @Override
    public Sent send(Address address, RenderedPost post, Optional<Long> answered) {
        return messenger.send(new Target(address, answered.map(Math::toIntExact).orElse(null)), post);
    }
}
