package news.vigie.telegram.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import news.vigie.render.Button;
import news.vigie.telegram.button.FeedPage;
import news.vigie.telegram.button.FeedPress;
import news.vigie.telegram.publish.DigestCards;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.wish.SettingsCommand;

/**
 * {@code /help}: the commands that whoever asks may give, from the very list that answers them, those of one audience
 * under one heading; and buttons to what is done by buttons.
 */
final class HelpCommand implements BotCommand {
    /** Who reads the help knows these. */
    private static final Set<String> KNOWN = Set.of("start", "help");

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
        var lines = new ArrayList<String>();
        for (Audience audience : Audience.values()) {
            List<String> section = section(audience, call);
            if (!section.isEmpty()) {
                lines.add("");
                lines.add(call.texts().html("help.for." + audience.name().toLowerCase(Locale.ROOT)));
                lines.addAll(section);
            }
        }
        return Reply.ofLines(call.texts().html("help.head"), lines).above(keys(call));
    }

    private List<String> section(Audience audience, Call call) {
        if (!audience.isOfMenu() && !rights.allow(audience, call)) {
            return List.of();
        }
        return commands.get().stream()
                .filter(command -> command.audience() == audience && !KNOWN.contains(command.name()))
                .map(command -> "/" + command.name() + " – " + call.texts().html("command." + command.name()))
                .toList();
    }

    private List<List<Button>> keys(Call call) {
        var row = new ArrayList<Button>();
        row.add(SettingsCommand.key(call.address(), call.texts()));
        if (call.isPrivate() && rights.allow(Audience.ADMINS, call)) {
            String feeds = new FeedPress.Turn(FeedPage.first(FeedPage.View.ALL)).data();
            row.add(new Button(call.texts().plain("help.key.feeds"), null, feeds));
            row.add(DigestCards.key(call.texts()));
        }
        return List.of(row);
    }
}
