package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.RenderedPost;
import news.vigie.store.Database;
import news.vigie.store.DatabaseOpening;
import news.vigie.store.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Another transaction holds the row of a post that has just been sent, for longer than the store waits. */
class LockedRowTest extends DeliveryScene {
    private boolean begins = true;
    private @Nullable Connection other;

    LockedRowTest() {
        super(impatient());
    }

    private static Database impatient() {
        var settings = new DatabaseSettings("jdbc:h2:mem:;LOCK_TIMEOUT=1", null, null, Duration.ofDays(90));
        return ((DatabaseOpening.Open) Database.open(settings, Path.of(""))).database();
    }

    /** While the call is open. */
    @Override
    synchronized Sent answer(Address address, RenderedPost post, Optional<Long> answered) {
        if (begins) {
            begins = false;
            lock();
        }
        return super.answer(address, post, answered);
    }

    private void lock() {
        try {
            Connection connection = database.dataSource().getConnection();
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("UPDATE post SET parts = parts WHERE state = 'SENDING'");
            }
            other = connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void unlock() throws SQLException {
        if (other != null) {
            other.rollback();
            other.setAutoCommit(true);
            other.close();
        }
    }

    private @Nullable String next(Deliver deliver) throws InterruptedException {
        String call = null;
        for (int tries = 0; call == null && tries < 100; tries++) {
            clock.pass(Duration.ofSeconds(2));
            deliver.wake();
            call = calls.poll(100, TimeUnit.MILLISECONDS);
        }
        return call;
    }

    @Test
    void whatItHoldsIsSettledWhenItLetsGoAndOtherChatsGoOnMeanwhile() throws Exception {
        print(GROUP, "one", "two");
        try (Deliver deliver = deliver(true)) {
            deliver.start();
            assertThat(next(deliver)).isEqualTo("-100 one");
            print(OTHER, "three", "four");
            assertThat(next(deliver)).isEqualTo("-200 three");
            assertThat(next(deliver)).isEqualTo("-200 four");
            assertThat(database.outbox().counts().get(PostState.SENDING)).isPositive();

            unlock();
            assertThat(next(deliver)).isEqualTo("-100 two");
        }

        assertThat(calls).isEmpty();
        assertThat(database.outbox().counts()).containsEntry(PostState.SENT, 4L);
    }

    @Test
    void whatMayHaveArrivedIsLookedForWhenItLetsGo() throws Exception {
        begins = false;
        answers.add(new Sent.Delivered(41));
        print(CHANNEL, "none");
        round(true);
        answers.add(new Sent.Unsure(Notice.quoted("the connection was cut")));
        calls.clear();
        finder.stands.put(42L, "one");
        begins = true;
        print(CHANNEL, "one", "two");
        try (Deliver deliver = deliver(true)) {
            deliver.start();
            assertThat(next(deliver)).isEqualTo("-1000000000100 one");
            unlock();
            assertThat(next(deliver)).isEqualTo("-1000000000100 two");
        }

        assertThat(calls).isEmpty();
        assertThat(finder.looks).containsExactly(42L);
    }
}
