package news.vigie.telegram.command;

import java.util.List;
import java.util.function.Supplier;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Rights;

/** {@code /help}: the commands that whoever asks may give, from the very list that answers them. */
final class HelpCommand implements BotCommand {
    private final Supplier<List<BotCommand>> commands;
    private final Rights rights;

    HelpCommand(Supplier<List<BotCommand>> commands, Rights rights) {
        this.commands = commands;
        this.rights = rights;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        List<String> lines = commands.get().stream()
                .filter(command -> command.audience().isOfMenu() || rights.allow(command.audience(), call))
                .map(command -> "/" + command.name() + " – " + call.texts().html("command." + command.name()))
                .toList();
        return Reply.ofLines(call.texts().html("help.head") + "\n", lines);
    }
}
