package news.vigie.telegram.command;

import news.vigie.chat.Conversations;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /cancel}: leaves a conversation, at any step. */
final class CancelCommand implements BotCommand {
    private final Conversations conversations;

    CancelCommand(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        boolean was = call.partner()
                .filter(partner -> conversations.end(call.chat().id(), partner))
                .isPresent();
        return Reply.of(call.texts().html(was ? "cancel.done" : "cancel.nothing"));
    }
}
