package news.vigie.telegram.command;

import java.util.List;
import java.util.Set;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Caller;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** The buttons under the greeting that say what a command would. */
public final class StartPanel implements Panel {
    static final String HELP = "start:help";
    static final String ADD_FEED = "start:addfeed";

    private final BotCommand help;
    private final Backstage backstage;

    StartPanel(BotCommand help, Rights rights) {
        this.help = help;
        this.backstage = Backstage.ofAdmins(rights);
    }

    @Override
    public Set<String> words() {
        return Set.of("start");
    }

    @Override
    public Handling press(Pressed pressed) {
        return switch (pressed.data()) {
            case HELP ->
                Handling.doing(screen -> screen.say(help.answer(call(pressed)).posts()));
            case ADD_FEED ->
                backstage
                        .refusal(pressed)
                        .orElseGet(() -> Handling.doing(screen -> screen.say(
                                List.of(RenderedPost.of(pressed.ownTexts().html("addfeed.usage"))))));
            default -> Handling.saying(pressed.ownTexts().plain("button.stale"));
        };
    }

    private static Call call(Pressed pressed) {
        return new Call(
                pressed.chat(),
                Caller.person(pressed.person()),
                "",
                pressed.address().thread(),
                pressed.language(),
                pressed.at());
    }
}
