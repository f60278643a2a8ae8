package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.ZipFile;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the database that was made before the last posts, put in its place. */
class OlderCopyTest {
    private static final String FILE = "jdbc:h2:file:./data/vigie";
    private static final Instant SEVEN = Instant.parse("2026-03-05T07:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Address CHANNEL = new Address("@matinale", null);
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path home;

    private static void publish(Database database, Instant slot) {
        var edition = Samples.edition("matinale", slot, List.of(Samples.item(7, 71L)));
        var post = new PostDraft(CHANNEL, 1, 1, RenderedPost.of("news"));
        assertThat(database.press().publish(edition, List.of(post))).isTrue();
    }

    private static void send(Database database, Instant now) {
        for (Post post : database.outbox().due(now, 10)) {
            assertThat(database.outbox().begin(post, OptionalLong.empty(), now)).isTrue();
            database.outbox().sent(post, 12, now);
        }
    }

    private void restore(Path copy) throws IOException {
        try (var zip = new ZipFile(copy.toFile());
                var data = zip.getInputStream(zip.getEntry("vigie.mv.db"))) {
            Files.copy(data, home.resolve("data").resolve("vigie.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A post waits when the copy is made; it goes after that, and so does the post of the next day. */
    private void postsGoAfterTheCopy() throws IOException {
        Path copy = home.resolve("copy.zip");
        try (Database database = Opened.at(FILE, home)) {
            publish(database, SEVEN);
            database.inbox().put(7, "{}", SEVEN);
            database.backup(copy);
            database.inbox().done(7, SEVEN);
            send(database, NOON);
            publish(database, SEVEN.plus(DAY));
            send(database, NOON.plus(DAY));
        }
        restore(copy);
    }

    @Test
    void whatMayHaveGoneOutSinceIsNotSentAgain() throws IOException {
        postsGoAfterTheCopy();

        try (Database database = Opened.at(FILE, home)) {
            assertThat(database.outbox().due(NOON.plus(DAY), 10)).isEmpty();
            assertThat(database.outbox().troubled(10)).singleElement().satisfies(post -> {
                assertThat(post.state()).isEqualTo(PostState.FAILED);
                assertThat(String.valueOf(post.reason())).contains("post.older-copy");
            });
            assertThat(database.inbox().numbers(10)).as("answered twice").isEmpty();
            database.outbox().interrupted(NOON.plus(DAY), NOON.plus(DAY));
            assertThat(database.outbox().due(NOON.plus(DAY), 10)).isEmpty();
            assertThat(database.editions().dealtWith("matinale", Edition.ALL)).hasValue(NOON.plus(DAY));
            assertThat(database.editions().toldUpTo()).hasValue(NOON.plus(DAY));
        }
    }

    @Test
    void itIsKnownOnceAndThingsGoOn() throws IOException {
        postsGoAfterTheCopy();
        try (Database database = Opened.at(FILE, home)) {
            assertThat(database.lastSent().isUntold()).isTrue();
            database.lastSent().told();
            publish(database, SEVEN.plus(DAY.multipliedBy(2)));
        }

        try (Database database = Opened.at(FILE, home)) {
            assertThat(database.lastSent().isUntold()).isFalse();
            assertThat(database.outbox().due(NOON.plus(DAY.multipliedBy(2)), 10))
                    .as("what was published since waits to be sent")
                    .hasSize(1);
        }
    }

    @Test
    void aDatabaseThatIsStartedAnewIsNoCopy() throws IOException {
        postsGoAfterTheCopy();
        Files.delete(home.resolve("data").resolve("vigie.mv.db"));

        try (Database database = Opened.at(FILE, home)) {
            assertThat(database.lastSent().isUntold()).isFalse();
            assertThat(database.editions().toldUpTo()).isEmpty();
        }
    }

    @Test
    void theSameDatabaseAtItsNextStartIsNoCopy() {
        try (Database database = Opened.at(FILE, home)) {
            publish(database, SEVEN);
            send(database, NOON);
            publish(database, SEVEN.plus(DAY));
        }

        try (Database database = Opened.at(FILE, home)) {
            assertThat(database.lastSent().isUntold()).isFalse();
            assertThat(database.outbox().due(NOON.plus(DAY), 10)).hasSize(1);
        }
    }

    /** The last writes are lost with the power; the post that they told of may have gone. */
    @Test
    void whatWasDueWithinSecondsOfALossOfPowerMayBeOnItsWay() throws IOException {
        Path copy = home.resolve("copy.zip");
        try (Database database = Opened.at(FILE, home)) {
            publish(database, SEVEN);
            send(database, NOON);
            publish(database, SEVEN.plusSeconds(3600));
            database.inbox().put(7, "{}", NOON);
            database.backup(copy);
            send(database, NOON.plusSeconds(20));
        }
        restore(copy);

        try (Database database = Opened.at(FILE, home)) {
            assertThat(database.outbox().due(NOON.plus(DAY), 10))
                    .as("sent twice")
                    .isEmpty();
            assertThat(database.outbox().counts())
                    .containsEntry(PostState.SENDING, 1L)
                    .containsEntry(PostState.FAILED, 0L);
            assertThat(database.inbox().numbers(10)).as("not answered at all").containsExactly(7L);
            assertThat(database.lastSent().isUntold()).isFalse();
        }
    }
}
