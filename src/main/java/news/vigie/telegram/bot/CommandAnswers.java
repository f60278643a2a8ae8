package news.vigie.telegram.bot;

import java.util.Optional;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.command.CommandLine;
import news.vigie.telegram.command.Commands;
import news.vigie.telegram.office.AdminPayload;
import news.vigie.telegram.reading.LooseWords;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** Which command is meant, whether it may be given, and what it answers. */
final class CommandAnswers {
    private final Commands commands;
    private final Rights rights;
    private final Dialogues dialogues;
    private final LooseWords words;
    private final Discretion discretion;

    CommandAnswers(Commands commands, Rights rights, Dialogues dialogues, LooseWords words, Discretion discretion) {
        this.commands = commands;
        this.words = words;
        this.discretion = discretion;
        this.dialogues = dialogues;
        this.rights = rights;
    }

    /**
     * A closed bot says one sentence to strangers in private, and nothing in groups; it can be claimed, and an invitation
     * be followed, all the same.
     */
    Reply answer(CommandLine line, Call call) {
        if (!rights.mayTalk(call.caller()) && !isEntrance(line)) {
            return inPrivate(call, "closed");
        }
        Optional<BotCommand> command = commands.named(line.name());
        if (command.isEmpty()) {
            return inPrivate(call, "unknown.command", line.name());
        }
        Audience audience = command.get().audience();
        return rights.allow(audience, call) ? discretion.answer(command.get(), call) : refusal(audience, call);
    }

    private static boolean isEntrance(CommandLine line) {
        return line.name().equals("claim") || isInvitation(line);
    }

    /** Whether who sends it may be an admin afterwards. */
    private static boolean isInvitation(CommandLine line) {
        return line.name().equals("start") && line.arguments().startsWith(AdminPayload.WORD + "_");
    }

    /**
     * What belongs to a conversation goes on with it; to other words there is an answer in private
     * alone.
     */
    Reply answerFreeText(Call call) {
        if (!rights.mayTalk(call.caller())) {
            return inPrivate(call, "closed");
        }
        return underWay(call)
                .or(() -> call.isPrivate() ? words.answer(call) : Optional.empty())
                .orElseGet(() -> inPrivate(call, "unknown.text"));
    }

    /** The next step of the conversation with who wrote; empty: none is held. */
    Optional<Reply> underWay(Call call) {
        return dialogues.hear(call);
    }

    private static Reply refusal(Audience audience, Call call) {
        return Reply.of(call.texts()
                .html(
                        switch (audience) {
                            case OWNERS -> "not.allowed.owner";
                            case ADMINS -> "not.allowed.admin";
                            case CHAT_ADMINISTRATORS, ANYONE -> "not.allowed.chat";
                        }));
    }

    private static Reply inPrivate(Call call, String key, Object... arguments) {
        return call.isPrivate() ? Reply.of(call.texts().html(key, arguments)) : Reply.NONE;
    }
}
