package news.vigie.telegram.command.feed;

import java.net.URI;
import java.util.List;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Origin;
import news.vigie.telegram.talk.Audience;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.FeedDesk;
import news.vigie.telegram.talk.Html;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Texts;

/** {@code /feeds}: every feed, and how it fares. */
public final class FeedsCommand implements BotCommand {
    private static final int LONGEST_PROBLEM = 160;

    private final FeedDesk desk;

    public FeedsCommand(FeedDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Call call) {
        List<Feed> feeds = desk.feeds();
        if (feeds.isEmpty()) {
            return Reply.of(call.texts().html("feeds.none"));
        }
        List<String> lines = feeds.stream()
                .limit(Lines.MOST)
                .map(feed -> line(feed, call.texts()))
                .toList();
        return Reply.ofLines(
                call.texts().html("feeds.head", feeds.size()) + "\n", Lines.endedBy(lines, feeds.size(), call.texts()));
    }

    private String line(Feed feed, Texts texts) {
        String origin = feed.origin() == Origin.FILE ? texts.html("feeds.file") : texts.html("feeds.store");
        return "• %s – %s, %s"
                .formatted(Html.link(URI.create(feed.definition().shown()), feed.name()), origin, state(feed, texts));
    }

    private String state(Feed feed, Texts texts) {
        if (feed.paused()) {
            return texts.html("feeds.paused");
        }
        FeedHealth health = desk.health(feed.id());
        if (health.problem() != null) {
            return texts.html("feeds.problem", shortened(texts.plain(health.problem())));
        }
        return health.lastSuccess() == null ? texts.html("feeds.new") : texts.html("feeds.well", health.entries());
    }

    private static String shortened(String problem) {
        return problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM) + "…";
    }
}
