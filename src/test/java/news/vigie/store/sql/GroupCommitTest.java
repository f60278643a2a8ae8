package news.vigie.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:", "sa", "");
    private final Transactions transactions = new Transactions(pool);
    private final GroupCommit commit = new GroupCommit(transactions);

    @BeforeEach
    void aTable() {
        pool.setMaxConnections(1);
        transactions.change(handle -> handle.execute("CREATE TABLE n (id INT PRIMARY KEY)"));
    }

    @AfterEach
    void theEnd() {
        pool.dispose();
    }

    private int add(int number) {
        return commit.write(handle -> {
            handle.execute("INSERT INTO n VALUES (?)", number);
            return number;
        });
    }

    private List<Integer> all() {
        return transactions.read((Handle handle) -> handle.createQuery("SELECT id FROM n ORDER BY id")
                .mapTo(Integer.class)
                .list());
    }

    @Test
    void whatManyAskForAtOnceIsAllDone() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 500; i++) {
                int number = i;
                Callable<Integer> deed = () -> add(number);
                results.add(threads.submit(deed));
            }
            for (int i = 0; i < 500; i++) {
                assertThat(results.get(i).get()).isEqualTo(i);
            }
        }
        assertThat(all()).hasSize(500);
    }

    @Test
    void whoFailsFailsAlone() throws Exception {
        add(7);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var good = new ArrayList<Future<Integer>>();
            var bad = new ArrayList<Future<Integer>>();
            for (int i = 10; i < 60; i++) {
                int number = i;
                Callable<Integer> deed = () -> add(number);
                good.add(threads.submit(deed));
                Callable<Integer> broken = () -> add(7);
                bad.add(threads.submit(broken));
            }
            for (var result : good) {
                assertThat(result.get()).isBetween(10, 59);
            }
            for (var result : bad) {
                assertThatThrownBy(result::get).isNotNull();
            }
        }
        assertThat(all()).hasSize(51);
    }

    @Test
    void anErrorEndsNobodyElse() {
        assertThatThrownBy(() -> commit.write(handle -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(add(1)).isEqualTo(1);
    }
}
