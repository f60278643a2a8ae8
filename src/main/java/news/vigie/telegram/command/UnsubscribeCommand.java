package news.vigie.telegram.command;

import java.util.List;
import news.vigie.chat.Chats;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.Subscribing;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /unsubscribe [digest]}: this chat no longer gets the digest; without a name and of several, buttons ask which. */
final class UnsubscribeCommand implements BotCommand {
    private final Chats chats;
    private final Digests digests;
    private final DigestButtons buttons;
    private final Subscribing subscribing;

    UnsubscribeCommand(Desks desks, DigestButtons buttons) {
        this.chats = desks.chats();
        this.digests = desks.digests();
        this.buttons = buttons;
        this.subscribing = new Subscribing(desks);
    }

    @Override
    public String name() {
        return "unsubscribe";
    }

    @Override
    public Audience audience() {
        return Audience.CHAT_ADMINISTRATORS;
    }

    @Override
    public Reply answer(Call call) {
        String named =
                digests.called(call.arguments()).map(DigestDefinition::name).orElse(call.arguments());
        List<String> leaving = chats.subscriptions(call.address()).stream()
                .filter(name -> named.isEmpty() || name.equalsIgnoreCase(named))
                .toList();
        if (leaving.size() > 1) {
            return Reply.of(call.texts().html("unsubscribe.which"), buttons.toSubscribe(call.address(), call.texts()));
        }
        if (leaving.isEmpty()) {
            return Reply.of(call.texts().html("unsubscribe.none"));
        }
        subscribing.end(call.address(), leaving.getFirst());
        return Reply.of(call.texts().html("unsubscribe.done", title(leaving.getFirst())));
    }

    /** A digest that is no more has only its name. */
    private String title(String name) {
        return digests.byName(name).map(DigestDefinition::title).orElse(name);
    }
}
