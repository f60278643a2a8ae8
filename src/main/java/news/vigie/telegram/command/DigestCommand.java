package news.vigie.telegram.command;

import java.util.List;
import news.vigie.digest.Digests;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.button.DigestButtons;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.desk.NewsDesk;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Texts;

/** {@code /digest [name] [period] [words]}: an edition now; with several to choose from and no word, buttons. */
final class DigestCommand implements BotCommand {
    private final NewsDesk desk;
    private final Digests digests;
    private final DigestButtons buttons;
    private final FeedDesk feeds;
    private final Rights rights;

    DigestCommand(Desks desks, DigestButtons buttons, Rights rights) {
        this.desk = desks.news();
        this.feeds = desks.feeds();
        this.digests = desks.digests();
        this.buttons = buttons;
        this.rights = rights;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public Reply answer(Call call) {
        boolean readsNothing = feeds.feeds().isEmpty();
        if (!readsNothing && call.arguments().isEmpty() && digests.all().size() > 1) {
            return Reply.of(call.texts().html("digest.which"), buttons.toRead(call.texts()));
        }
        List<RenderedPost> told = desk.digest(call.arguments(), call.address(), call.language(), call.at());
        return readsNothing && told.stream().allMatch(post -> post.stories().isEmpty())
                ? Reply.of(withoutFeeds(call))
                : new Reply(told);
    }

    private String withoutFeeds(Call call) {
        Texts texts = call.texts();
        return rights.isAdmin(call.caller().person())
                ? texts.html("digest.no-feeds", texts.plain("start.example.feed"))
                : texts.html("start.no-feeds");
    }
}
