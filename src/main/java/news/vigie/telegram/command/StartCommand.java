package news.vigie.telegram.command;

import java.util.List;
import java.util.Optional;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Payload;
import news.vigie.telegram.talk.Reply;

/** {@code /start}: what the bot is, and the digests to begin with; behind a link, what the link is about. */
final class StartCommand implements BotCommand {
    private final DigestButtons buttons;
    private final List<Payload> payloads;

    StartCommand(DigestButtons buttons, List<Payload> payloads) {
        this.buttons = buttons;
        this.payloads = List.copyOf(payloads);
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        return opened(call).orElseGet(() -> Reply.of(call.texts().html("start.welcome"), buttons.toRead(call.texts())));
    }

    private Optional<Reply> opened(Call call) {
        String[] parts = call.arguments().split("_", 2);
        return payloads.stream()
                .filter(payload -> payload.word().equals(parts[0]))
                .findFirst()
                .map(payload -> payload.open(call, parts.length > 1 ? parts[1] : ""));
    }
}
