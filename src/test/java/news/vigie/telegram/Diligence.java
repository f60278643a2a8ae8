package news.vigie.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import news.vigie.digest.Address;
import news.vigie.feed.Origin;
import news.vigie.notice.Notice;
import news.vigie.pipeline.issue.Publication;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.desk.ServiceDesk.Trouble;

/** What people do who know how to use the bot: it leaves every kind of button behind. */
final class Diligence {
    private static final List<String> WORDS_OF_OWNERS = List.of(
            "/feeds",
            "/feedhealth",
            "/addfeed https://courier.example/rss",
            "/addfeed https://page.example/",
            "/removefeed",
            "/pausefeed",
            "/resumefeed",
            "/digests",
            "/newdigest",
            "/editdigest harbour",
            "/preview harbour",
            "/postnow harbour",
            "/unpost",
            "/admins",
            "/stats",
            "/errors",
            "/backup",
            "/claim ABCD2345");
    private static final List<String> WORDS_OF_ALL = List.of(
            "/start",
            "/start digest_matinale",
            "/start story_1",
            "/start setup_-501",
            "/start forget_-501",
            "/help",
            "/about",
            "/digest",
            "/digest matinale",
            "/latest",
            "/story 1",
            "/search pont",
            "/search prot",
            "/who Morel",
            "/who Élise Morel",
            "/quotes Morel",
            "/subscribe",
            "/unsubscribe",
            "/follow",
            "/follow climat",
            "/mute",
            "/mute football",
            "/sources",
            "/language",
            "/settings",
            "/settings",
            "/forget",
            "/cancel",
            "le pont de Valmont",
            "7h30, 19h",
            "Paris",
            "lun-ven",
            "climat, énergie");
    private static final String SAID = "Le pont du port tiendra cent ans. « Il tiendra », a dit la maire Élise Morel.";
    private final Bench bench;
    private final Random random;
    private int lists;
    private long posts;

    Diligence(Bench bench, Random random) {
        this.bench = bench;
        this.random = random;
    }

    /** There is something to read, to find, to take back. */
    void furnish() {
        bench.newsroom
                .withDigest("matinale", "La matinale <&>")
                .withDigest("soir", "Le soir")
                .withFeeds(30);
        for (int i = 0; i < 15; i++) {
            bench.archive.withStory("Le pont <%d> du port est solide".formatted(i), SAID);
        }
        bench.archive.withFigure("Élise Morel").withFigure("Jean Morel");
        for (int i = 0; i < 30; i++) {
            bench.backroom.troubles.add(
                    new Trouble(Trouble.Kind.FEED, Notice.quoted("Connection <reset> " + i), Bench.CLOCK.instant()));
        }
        Abuse.GROUPS.forEach(group -> bench.telegram.member(group, Abuse.PEOPLE.getFirst(), "administrator"));
    }

    /** Gives how many updates that is. */
    int act() {
        refill();
        long person = Abuse.PEOPLE.get(random.nextInt(Abuse.PEOPLE.size()));
        bench.telegram.say(Bench.OWNER, one(WORDS_OF_OWNERS));
        bench.telegram.say(Bench.OWNER, one(WORDS_OF_ALL));
        bench.telegram.say(person, one(WORDS_OF_ALL));
        bench.telegram.say(Abuse.PEOPLE.getFirst(), one(Abuse.GROUPS), one(WORDS_OF_ALL));
        switch (random.nextInt(8)) {
            case 0 -> bench.telegram.send(Bench.OWNER, "feeds.opml", feeds(++lists));
            case 1 -> bench.telegram.forward(/* person= */ Bench.OWNER, /* other= */ person, "I could help");
            case 2 -> added(person);
            default -> {
                bench.telegram.post(one(Abuse.CHANNELS), one(WORDS_OF_ALL));
            }
        }
        return 5;
    }

    private static String feeds(int list) {
        return """
            <opml version="2.0"><body>
            <outline text="Courier" xmlUrl="https://courier%d.example/rss"/>
            <outline text="Herald" xmlUrl="https://herald%d.example/rss"/>
            </body></opml>""".formatted(list, list);
    }

    private void added(long person) {
        bench.telegram.makeBot(person, one(Abuse.CHANNELS), "administrator");
    }

    /** What was pressed away comes again; posts stand everywhere. */
    private void refill() {
        if (bench.newsroom.byName("harbour").isEmpty()) {
            bench.newsroom.keep(DigestEditingTest.HARBOUR);
        }
        if (bench.newsroom.published().isEmpty()) {
            bench.newsroom.published.add(
                    new Publication("matinale", Bench.CLOCK.instant().minus(Duration.ofHours(2)), 2, 3, null));
        }
        if (bench.newsroom.feeds().size() < 5) {
            bench.newsroom.withFeed("https://again%d.example/rss".formatted(++lists), "Again", Origin.STORE);
        }
        post(Abuse.PEOPLE.get(random.nextInt(Abuse.PEOPLE.size())));
        post(one(Abuse.CHANNELS));
    }

    private void post(long chat) {
        long number = ++posts;
        Address place = Address.of(chat);
        bench.posts.sent(number, place, null);
        // Of what the post is about something is muted and something not, so that its list offers both ways.
        bench.chats.mute(place, "Énergie", Bench.CLOCK.instant());
        bench.service().sender().send(place, MemoryPosts.content(number));
        bench.service()
                .sender()
                .send(
                        place,
                        RenderedPost.of("<b>Latest</b>")
                                .above(List.of(List.of(new Button("More", null, "latest:5:5")))));
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
