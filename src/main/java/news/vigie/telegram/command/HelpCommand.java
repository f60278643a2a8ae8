package news.vigie.telegram.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.vigie.render.Button;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Texts;

/**
 * {@code /help}: the commands that whoever asks may give, from the very list that answers them, those of one audience
 * under one heading; and buttons to what is done by buttons.
 */
final class HelpCommand implements BotCommand {
    /** Who reads the help knows these. */
    private static final Set<String> KNOWN = Set.of("start", "help");

    private final Supplier<List<BotCommand>> commands;
    private final Rights rights;
    private final Doors doors;

    HelpCommand(Supplier<List<BotCommand>> commands, Rights rights) {
        this.commands = commands;
        this.rights = rights;
        this.doors = new Doors(rights);
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
        List<String> lines = Arrays.stream(Audience.values())
                .flatMap(audience -> lines(audience, call))
                .toList();
        List<Button> keys = doors.keys(call);
        return Reply.ofLines(call.texts().html("help.head"), lines).above(keys.isEmpty() ? List.of() : List.of(keys));
    }

    private Stream<String> lines(Audience audience, Call call) {
        List<String> told = commands.get().stream()
                .filter(command -> command.audience() == audience && !KNOWN.contains(command.name()))
                .filter(command -> rights.allow(audience, call))
                .map(command -> line(command.name(), call.texts()))
                .toList();
        String head = "help.for." + audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return told.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of("\n<b>" + call.texts().html(head) + "</b>"), told.stream());
    }

    /** With an example to copy, where the command takes words. */
    private static String line(String name, Texts texts) {
        String does = texts.plain("command." + name);
        String example = "example." + name;
        return texts.knows(example)
                ? texts.html("help.line.example", name, does, texts.plain(example))
                : texts.html("help.line", name, does);
    }
}
