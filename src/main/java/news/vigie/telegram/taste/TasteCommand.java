package news.vigie.telegram.taste;

import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/**
 * {@code /follow} and {@code /mute}, then words, a topic or an actor, several apart by commas or in quotation marks: what
 * comes first in this chat, and what never. A minus before one takes it back; without anything the command shows what
 * there is.
 */
public final class TasteCommand implements BotCommand {
    private final boolean follow;
    private final TasteTyped typed;

    private TasteCommand(boolean follow, TasteTyped typed) {
        this.follow = follow;
        this.typed = typed;
    }

    public static TasteCommand follow(TasteTyped typed) {
        return new TasteCommand(true, typed);
    }

    public static TasteCommand mute(TasteTyped typed) {
        return new TasteCommand(false, typed);
    }

    @Override
    public String name() {
        return follow ? "follow" : "mute";
    }

    @Override
    public Audience audience() {
        return Audience.CHAT_ADMINISTRATORS;
    }

    @Override
    public Reply answer(Call call) {
        return new Reply(typed.answer(call.address(), follow, call.arguments(), call.texts(), call.at()));
    }
}
