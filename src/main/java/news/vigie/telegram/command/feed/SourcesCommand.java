package news.vigie.telegram.command.feed;

import java.util.List;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /sources [digest or source]}: the feeds behind a digest or of a name, or behind all that the chat gets. */
public final class SourcesCommand implements BotCommand {
    private final SourceLists lists;

    public SourcesCommand(SourceLists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        if (call.arguments().isEmpty()) {
            return new Reply(lists.of(call.address(), call.texts()));
        }
        return lists.named(call.arguments())
                .map(digest -> new Reply(lists.of(digest, call.texts())))
                .orElseGet(() -> sources(call));
    }

    private Reply sources(Call call) {
        List<RenderedPost> called = lists.called(call.arguments(), call.texts());
        return new Reply(called.isEmpty() ? List.of(lists.unknown(call.arguments(), call.texts())) : called);
    }
}
