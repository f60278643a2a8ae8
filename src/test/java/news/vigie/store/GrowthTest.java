package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import news.vigie.article.Article;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.feed.PendingEntry;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.RenderedPost;
import news.vigie.store.sql.Transactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Day after day of news, posts and updates, with what goes after some days. {@code -Dgrowth.days=100 -Dgrowth.articles=1000
 * -Dgrowth.kept=30} is a quarter of a year of a usual service; the sizes are printed.
 */
class GrowthTest {
    private static final int DAYS = Integer.getInteger("growth.days", 12);
    private static final int ARTICLES = Integer.getInteger("growth.articles", 40);
    private static final int KEPT = Integer.getInteger("growth.kept", 3);
    private static final int POSTS = 20;
    private static final Instant FIRST = Instant.parse("2026-01-01T07:00:00Z");

    private final Random random = new Random(3);

    @TempDir
    Path home;

    @Test
    void theFileGrowsNoMoreOnceAsMuchGoesAsComes() {
        var sizes = new ArrayList<Long>();
        // H2 leaves what was overwritten for 45 seconds, in which this test is over.
        try (Database database = Opened.at("jdbc:h2:file:./data/vigie;RETENTION_TIME=0", home)) {
            for (int day = 0; day < DAYS; day++) {
                live(database, day);
                forget(database, FIRST.plus(Duration.ofDays(day - KEPT)));
                database.compact();
                sizes.add(database.sizeBytes());
            }
            assertThat(rows(database)).isLessThan((KEPT + 2L) * POSTS);
        }
        for (int day = 0; day < DAYS; day += Math.max(1, DAYS / 10)) {
            System.out.printf(Locale.ROOT, "day %d: %.1f MB%n", day + 1, sizes.get(day) / 1e6);
        }
        long full = largest(sizes.subList(KEPT, KEPT + (DAYS - KEPT) / 2));
        assertThat(largest(sizes.subList(DAYS - DAYS / 4, DAYS))).isLessThan(full + full / 4);
    }

    private void live(Database database, int day) {
        Instant now = FIRST.plus(Duration.ofDays(day));
        for (int i = 0; i < ARTICLES; i++) {
            int number = day * ARTICLES + i;
            PendingEntry entry = Samples.pending(database, Samples.FEED, "e" + number, now);
            Article article = Samples.article(Samples.PAGE.resolve("pages/" + number));
            database.archive()
                    .keep(entry, article, Samples.brief(), Samples.candidate(article, now), OptionalLong.empty());
            var body = new byte[1_000];
            random.nextBytes(body);
            database.inbox().put(number, HexFormat.of().formatHex(body), now);
            database.inbox().done(number, now);
        }
        for (int i = 0; i < POSTS; i++) {
            post(database, day * POSTS + i, now.plusSeconds(i));
        }
    }

    private static void post(Database database, long number, Instant now) {
        Edition edition = Samples.edition("matinale", now, List.of(Samples.item(number, number)));
        var post = RenderedPost.of("news");
        var told = new RenderedPost(
                post.html(),
                post.keyboard(),
                post.preview(),
                post.answers(),
                post.rich(),
                List.of(number),
                post.photo());
        database.press().publish(edition, List.of(new PostDraft(Address.of(-1001), 1, 1, told)));
        for (Post due : database.outbox().due(now.plusSeconds(60), 10)) {
            assertThat(database.outbox().begin(due, OptionalLong.empty(), now)).isTrue();
            database.outbox().sent(due, number, now);
        }
    }

    private static void forget(Database database, Instant before) {
        database.archive().forget(before);
        database.editions().forget(before);
        database.inbox().forget(before);
    }

    private static long rows(Database database) {
        return new Transactions(database.dataSource())
                .read(handle -> LongStream.of(
                                handle.createQuery("SELECT COUNT(*) FROM delivery")
                                        .mapTo(Long.class)
                                        .one(),
                                handle.createQuery("SELECT COUNT(*) FROM post")
                                        .mapTo(Long.class)
                                        .one())
                        .max()
                        .orElseThrow());
    }

    private static long largest(List<Long> sizes) {
        return sizes.stream().mapToLong(size -> size).max().orElseThrow();
    }
}
