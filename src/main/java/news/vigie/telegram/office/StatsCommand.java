package news.vigie.telegram.office;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Votes;
import news.vigie.feed.FeedHealth;
import news.vigie.pipeline.answer.Tallies.Tally;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.ServiceDesk.Figures;
import news.vigie.telegram.send.Attachment;
import news.vigie.telegram.talk.Backstage;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Texts;

/** {@code /stats}: how much there is, in words and as a chart. */
public final class StatsCommand implements BotCommand {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Desks desks;

    public StatsCommand(Desks desks) {
        this.desks = desks;
    }

    @Override
    public String name() {
        return "stats";
    }

    @Override
    public Audience audience() {
        return Audience.OWNERS;
    }

    @Override
    public Reply answer(Call call) {
        return Backstage.refusal(call).orElseGet(() -> told(call));
    }

    private Reply told(Call call) {
        Texts texts = call.texts();
        Figures figures = desks.office().service().figures();
        String words = words(figures, desks.votes().since(call.at().minus(WEEK)), texts);
        return StatsChart.png(figures, texts)
                .map(png -> new Reply(List.of(), List.of(Attachment.picture("vigie-stats.png", png, words))))
                .orElseGet(() -> Reply.of(words));
    }

    private String words(Figures figures, Votes.Count votes, Texts texts) {
        Tally today = figures.days().getLast();
        Map<ChatType, Long> chats = desks.chats().all().stream()
                .filter(chat -> chat.problem() == null)
                .collect(Collectors.groupingBy(Chat::type, Collectors.counting()));
        var healths = desks.feeds().healths().values();
        long down = healths.stream()
                .filter(health -> health.level() == FeedHealth.Level.DOWN)
                .count();
        return String.join(
                "\n",
                texts.html("stats.head"),
                texts.html("stats.today", today.articles(), today.stories()),
                texts.html("stats.kept", figures.articles()),
                texts.html("stats.feeds", desks.feeds().feeds().size(), down),
                texts.html(
                        "stats.chats",
                        chats.getOrDefault(ChatType.PRIVATE, 0L),
                        chats.getOrDefault(ChatType.GROUP, 0L) + chats.getOrDefault(ChatType.SUPERGROUP, 0L),
                        chats.getOrDefault(ChatType.CHANNEL, 0L)),
                texts.html(
                        "stats.subscriptions",
                        subscriptions(),
                        desks.digests().all().size()),
                texts.html("stats.votes", votes.liked(), votes.disliked()),
                texts.html("stats.disk", Megabytes.of(figures.bytes())));
    }

    private long subscriptions() {
        return desks.digests().all().stream()
                .mapToLong(digest -> desks.chats().subscribers(digest.name()).size())
                .sum();
    }
}
