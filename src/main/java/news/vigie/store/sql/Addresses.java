package news.vigie.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import news.vigie.digest.Address;

/** Addresses in the columns chat and thread. A thread of 0 is none: in a unique key NULL would differ from itself. */
public final class Addresses {
    private static final int NONE = 0;

    private Addresses() {}

    public static int thread(Address address) {
        return address.thread() == null ? NONE : address.thread();
    }

    public static Address of(ResultSet row) throws SQLException {
        int thread = row.getInt("thread");
        return new Address(row.getString("chat"), thread == NONE ? null : thread);
    }
}
