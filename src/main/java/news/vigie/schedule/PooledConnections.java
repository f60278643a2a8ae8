package news.vigie.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/** Lends Quartz connections of a pool that is not Quartz's to close. */
final class PooledConnections implements ConnectionProvider {
    private final DataSource pool;

    PooledConnections(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void initialize() {
        // The pool is open already.
    }

    @Override
    public void shutdown() {
        // The pool outlives the scheduler.
    }
}
