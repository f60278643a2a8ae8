package news.vigie;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import news.vigie.PaperSite.Item;
import news.vigie.telegram.BotApi;

/** A town with one paper, a stand-in of Telegram, and a home folder for the service that reads the one and posts to the other. */
record Aldham(BotApi telegram, PaperSite paper, HomeFolder home) implements AutoCloseable {
    /** The paper prints nothing yet; the service asks it each second, and nobody owns the bot. */
    static Aldham at(Path folder) throws IOException {
        var town = new Aldham(new BotApi(), new PaperSite(), HomeFolder.good(folder));
        town.home.write("config/feeds.yaml", "feeds: [{url: '%s', every: 1s}]\n".formatted(town.paper.at("/rss.xml")));
        return town.set("");
    }

    /** Has the service set so, beside what it needs here. */
    Aldham set(String line) {
        home.write("config/vigie.yaml", """
                collect: {every: 1s, min: 1s, per-host: 16, allow-private: [127.0.0.1]}
                web: {port: 0}
                %s
                """.formatted(line));
        return this;
    }

    /** The only article of the paper from now on, on this subject. */
    Aldham prints(String subject, String title) {
        paper.prints("/" + subject, title, sentence(subject).repeat(4))
                .lists("/rss.xml", "Courier", new Item("/" + subject, title, "The %s.".formatted(subject)));
        return this;
    }

    private static String sentence(String subject) {
        return "The harbour %s of Aldham was back on Monday for the first time in forty years, the town council said.\n"
                .formatted(subject);
    }

    /** The service, as people start it. */
    RunningVigie run() throws IOException {
        var environment = Map.of(
                "VIGIE_TELEGRAM_TOKEN",
                BotApi.TOKEN,
                "VIGIE_TELEGRAM_API_URL",
                telegram.url().toString());
        return new RunningVigie(environment, "run", "--home", home.path().toString());
    }

    @Override
    public void close() {
        telegram.close();
        paper.close();
    }
}
