package news.vigie.telegram.command;

import java.util.List;
import java.util.Optional;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Payload;
import news.vigie.telegram.talk.Reply;

/** {@code /start}: what the bot is, and what to begin with; behind a link, what the link is about. */
final class StartCommand implements BotCommand {
    private final Welcome welcome;
    private final List<Payload> payloads;

    StartCommand(Welcome welcome, List<Payload> payloads) {
        this.welcome = welcome;
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
        return opened(call).orElseGet(() -> welcome.to(call));
    }

    private Optional<Reply> opened(Call call) {
        String[] parts = call.arguments().split("_", 2);
        return payloads.stream()
                .filter(payload -> payload.word().equals(parts[0]))
                .findFirst()
                .map(payload -> payload.open(call, parts.length > 1 ? parts[1] : ""));
    }
}
