package news.vigie.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * That one service alone works on a PostgreSQL database: a lock of the server's that lasts as long as its connection. H2
 * locks its file itself. May be shared between threads.
 */
final class SoleUse implements AutoCloseable {
    /** Any number that no other program is likely to take: the letters of our name. */
    private static final long KEY = 0x7669676965L;

    private static final String TAKE = "SELECT pg_try_advisory_lock(?)";
    private static final String HELD = """
            SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND granted
                AND (classid::bigint << 32) + objid::bigint = ?)
            """;

    private final Server server;
    private Connection connection;
    private boolean wanted;

    /** Gives a connection that is nobody else's. */
    @FunctionalInterface
    interface Server {
        Connection connect() throws SQLException;
    }

    SoleUse(Server server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    /** False: another has it. What is had already is kept. */
    synchronized boolean take() throws SQLException {
        wanted = wanted || is(TAKE, connection);
        return wanted;
    }

    /**
     * Whether nobody else may have it now. A connection that broke is made anew, and the lock is taken once more, if nobody
     * was faster.
     */
    synchronized boolean isSafe() throws SQLException {
        if (!wanted || isHeld()) {
            return true;
        }
        connection.close();
        connection = server.connect();
        return is(TAKE, connection);
    }

    private boolean isHeld() {
        try {
            return is(HELD, connection);
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean is(String question, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
