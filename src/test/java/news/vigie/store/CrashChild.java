package news.vigie.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import news.vigie.article.Article;
import news.vigie.digest.Address;
import news.vigie.feed.PendingEntry;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.render.RenderedPost;

/** In a process of its own: keeps one thing after another and prints the number of each when its commit has returned. */
final class CrashChild {
    private CrashChild() {}

    public static void main(String[] arguments) {
        Database database = Opened.at("jdbc:h2:file:./data/vigie", Path.of(arguments[0]));
        int first = Integer.parseInt(arguments[1]);
        for (int i = first; ; i++) {
            keep(database, i);
            System.out.println(i);
        }
    }

    /** An update, an article and an edition with its post, all of that number. */
    private static void keep(Database database, int number) {
        Instant at = StoreContract.NOW.plusSeconds(number * 60L);
        database.inbox().put(number, "{\"update_id\":%d}".formatted(number), at);
        // What a process before this one kept of the number, but did not say, is no news any more.
        String id = "e%d-%d".formatted(number, ProcessHandle.current().pid());
        PendingEntry entry = Samples.pending(database, Samples.FEED, id, at);
        Article article = Samples.article(Samples.PAGE.resolve(
                "pages/" + number + "/" + ProcessHandle.current().pid()));
        database.archive().keep(entry, article, Samples.brief(), Samples.candidate(article, at), OptionalLong.empty());
        var post = new PostDraft(Address.of(-1001), 1, 1, RenderedPost.of("Édition " + number));
        database.press()
                .publish(Samples.edition("matinale", at, List.of(Samples.item(number, (long) number))), List.of(post));
    }
}
