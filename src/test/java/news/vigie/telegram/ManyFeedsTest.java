package news.vigie.telegram;

import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import news.vigie.feed.FeedHealth.Level;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two hundred feeds, and every one has a long story to tell. */
class ManyFeedsTest {
    private static final Notice MOVED = Notice.of("feed.sign.moved", "https://new.example/" + "feed/".repeat(20));
    private static final Notice DEAD = Notice.of(
            "feed.sign.dead",
            Instant.parse("2027-03-05T08:00:00Z"),
            Notice.quoted("no < route > to host, ".repeat(30)));

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withFeeds(200);
        LongStream.rangeClosed(1, 200).forEach(feed -> bench.newsroom.withHealth(feed, Level.DOWN, DEAD, MOVED));
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Posted turned(Posted page, String data) {
        bench.telegram.press(OWNER, page, data);
        return bench.telegram.awaitChange(page);
    }

    private static List<String> feeds(Posted page) {
        return page.buttons().stream()
                .filter(data -> data.startsWith("feed:"))
                .map(data -> data.split(":", -1)[1])
                .toList();
    }

    private static String next(Posted page, String view) {
        return page.buttons().stream()
                .filter(data -> data.matches("feeds:" + view + "\\d+"))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"/feedhealth, t", "/feeds, a", "/pausefeed, v"})
    void eachStandsOnOnePageAndEveryPageFits(String command, String view) {
        Posted page = bench.ask(OWNER, command);
        Set<String> seen = new HashSet<>();
        while (seen.addAll(feeds(page))) {
            assertThat(page.text()).hasSizeLessThan(4096);
            assertThat(page.html()).doesNotContainPattern("&[a-z]*…");
            assertThat(page.entities()).isLessThan(100);
            page = turned(page, next(page, view));
        }
        assertThat(seen).hasSize(200);
        assertThat(feeds(page)).as("after the last the first").contains("1");
    }

    @Test
    void aPageThatThereIsNoMoreIsTheLast() {
        Posted page = turned(bench.ask(OWNER, "/feedhealth"), "feeds:t999");

        assertThat(feeds(page)).contains("200");
    }

    @Test
    void aLongStateEndsAtAWord() {
        assertThat(bench.ask(OWNER, "/feedhealth").text()).containsPattern("(host,|no|route|to|<|>)…");
    }
}
