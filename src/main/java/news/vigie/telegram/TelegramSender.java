package news.vigie.telegram;

import java.util.Optional;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.pipeline.outbox.Remover;
import news.vigie.pipeline.outbox.Sender;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.send.Messenger;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.text.Texts;

/** Delivers posts to Telegram, and takes them back. May be shared between threads. */
public final class TelegramSender implements Sender, Remover {
    private final Messenger messenger;

    TelegramSender(Messenger messenger) {
        this.messenger = messenger;
    }

    @Override
    public Sent send(Address address, RenderedPost post, Optional<Long> answered) {
        return messenger.send(new Target(address, answered.map(Math::toIntExact).orElse(null)), post);
    }

    @Override
    public Sent remove(Address address, long message, Language language) {
        RenderedPost instead = RenderedPost.of(Texts.of(language).html("unpost.instead"));
        return messenger.remove(address, Math.toIntExact(message), instead);
    }
}
