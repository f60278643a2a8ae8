package news.vigie.store.sql;

import java.sql.Types;
import java.time.Instant;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds a moment as epoch milliseconds, as every table keeps it. */
final class InstantArgument extends AbstractArgumentFactory<Instant> {
    InstantArgument() {
        super(Types.BIGINT);
    }

    @Override
    protected Argument build(Instant moment, ConfigRegistry config) {
        return (position, statement, context) -> statement.setLong(position, moment.toEpochMilli());
    }
}
