package news.vigie.telegram.command;

import java.util.List;
import java.util.Optional;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.render.Button;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.button.ShareKeys;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.Subscribing;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /subscribe [digest]}: this chat, or this topic of it, gets the digest from now on. */
final class SubscribeCommand implements BotCommand {
    private final Digests digests;
    private final DigestButtons buttons;
    private final Subscribing subscribing;
    private final ShareKeys share;

    SubscribeCommand(Desks desks, DigestButtons buttons) {
        this.digests = desks.digests();
        this.buttons = buttons;
        this.subscribing = new Subscribing(desks);
        this.share = new ShareKeys(desks.bot());
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
            return Reply.of(call.texts().html("subscribe.which"), buttons.toSubscribe(call.address(), call.texts()));
        }
        Optional<DigestDefinition> wanted =
                call.arguments().isEmpty() ? Optional.of(all.getFirst()) : digests.called(call.arguments());
        return wanted.map(digest -> subscribe(call, digest)).orElseGet(() -> unknown(call));
    }

    private Reply subscribe(Call call, DigestDefinition digest) {
        String key = switch (subscribing.begin(call.address(), digest, call.at())) {
            case ALREADY -> "subscribe.already";
            case SOON -> "subscribe.soon";
            case AT_ITS_TIME -> "subscribe.done";
        };
        List<List<Button>> further = call.isPrivate()
                ? share.further(digest, call.texts())
                : share.share(digest, call.texts()).stream().map(List::of).toList();
        return Reply.of(call.texts().html(key, digest.title()), further);
    }

    private Reply unknown(Call call) {
        return Reply.of(
                call.texts().html("subscribe.unknown", call.arguments()),
                buttons.toSubscribe(call.address(), call.texts()));
    }
}
