package news.vigie.telegram.command;

import java.util.List;
import java.util.Optional;
import news.vigie.chat.Chats;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Reply;

/** {@code /subscribe [digest]}: this chat, or this topic of it, gets the digest from now on. */
final class SubscribeCommand implements BotCommand {
    private final Chats chats;
    private final Digests digests;
    private final DigestButtons buttons;

    SubscribeCommand(Chats chats, Digests digests, DigestButtons buttons) {
        this.chats = chats;
        this.digests = digests;
        this.buttons = buttons;
    }

    @Override
    public String name() {
        return "subscribe";
    }

    @Override
    public Audience audience() {
        return Audience.CHAT_ADMINISTRATORS;
    }

    @Override
    public Reply answer(Call call) {
        List<DigestDefinition> all = digests.all();
        if (all.isEmpty()) {
            return Reply.of(call.texts().html("subscribe.none"));
        }
        if (call.arguments().isEmpty() && all.size() > 1) {
            return Reply.of(call.texts().html("subscribe.which"), buttons.toSubscribe(call.address()));
        }
        Optional<DigestDefinition> wanted =
                call.arguments().isEmpty() ? Optional.of(all.getFirst()) : digests.byName(call.arguments());
        return wanted.map(digest -> subscribe(call, digest)).orElseGet(() -> unknown(call));
    }

    private Reply subscribe(Call call, DigestDefinition digest) {
        boolean isNew = chats.subscribe(call.address(), digest.name(), call.at());
        return Reply.of(call.texts().html(isNew ? "subscribe.done" : "subscribe.already", digest.title()));
    }

    private Reply unknown(Call call) {
        return Reply.of(call.texts().html("subscribe.unknown", call.arguments()), buttons.toSubscribe(call.address()));
    }
}
