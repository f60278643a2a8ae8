package news.vigie.telegram;

import java.util.Optional;
import java.util.regex.Pattern;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.pipeline.Remover;
import news.vigie.pipeline.Sender;
import news.vigie.pipeline.Sent;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.send.Messenger;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.talk.Texts;

/** Delivers posts to Telegram, and takes them back. May be shared between threads. */
public final class TelegramSender implements Sender, Remover {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final Messenger messenger;
    private final Chats chats;

    TelegramSender(Messenger messenger, Chats chats) {
        this.messenger = messenger;
        this.chats = chats;
    }

    @Override
    public Sent send(Address address, RenderedPost post, Optional<Long> answered) {
        return messenger.send(new Target(address, answered.map(Math::toIntExact).orElse(null)), post);
    }

    @Override
    public Sent remove(Address address, long message) {
        RenderedPost instead = RenderedPost.of(Texts.of(language(address)).html("unpost.instead"));
        return messenger.remove(address, Math.toIntExact(message), instead);
    }

    private Language language(Address address) {
        return NUMBER.matcher(address.chat()).matches()
                ? chats.byId(Long.parseLong(address.chat()))
                        .flatMap(chat -> Optional.ofNullable(chat.language()))
                        .orElse(Language.ENGLISH)
                : Language.ENGLISH;
    }
}
