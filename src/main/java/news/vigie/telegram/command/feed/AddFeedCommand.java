package news.vigie.telegram.command.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.vigie.feed.Feed;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.FeedDesk;
import news.vigie.telegram.talk.FeedDesk.Added;
import news.vigie.telegram.talk.Html;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Texts;

/** {@code /addfeed URL}: watches a feed, or the feed of a page, from now on. */
public final class AddFeedCommand implements BotCommand {
    private static final int SHOWN = 5;

    private final FeedDesk desk;

    public AddFeedCommand(FeedDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "addfeed";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Call call) {
        Texts texts = call.texts();
        if (call.arguments().isEmpty()) {
            return Reply.of(texts.html("addfeed.usage"));
        }
        Optional<URI> url = FeedAddress.read(call.arguments());
        return url.map(address -> add(address, texts))
                .orElseGet(() -> Reply.of(texts.html("addfeed.address", call.arguments())));
    }

    private Reply add(URI url, Texts texts) {
        return switch (desk.add(url)) {
            case Added.New added -> added(added.feed(), added.titles(), texts);
            case Added.Known known ->
                Reply.of(texts.html("addfeed.known", known.feed().name()));
            case Added.NoFeed none -> noFeed(url, none.candidates(), texts);
            case Added.Unreachable away -> Reply.of(texts.html("addfeed.unreachable", url.toString(), away.reason()));
        };
    }

    private static Reply added(Feed feed, List<String> titles, Texts texts) {
        List<String> lines = titles.stream()
                .limit(SHOWN)
                .map(title -> "• " + Html.escape(title))
                .toList();
        return Reply.ofLines(texts.html("addfeed.done", feed.name()), lines);
    }

    private static Reply noFeed(URI url, List<URI> candidates, Texts texts) {
        if (candidates.isEmpty()) {
            return Reply.of(texts.html("addfeed.nofeed", url.toString()));
        }
        List<String> lines = candidates.stream()
                .limit(SHOWN)
                .map(candidate -> "<code>/addfeed " + Html.escape(candidate.toString()) + "</code>")
                .toList();
        return Reply.ofLines(texts.html("addfeed.candidates", url.toString()), lines);
    }
}
