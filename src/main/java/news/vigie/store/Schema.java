package news.vigie.store;

import java.util.Locale;
import javax.sql.DataSource;
import news.vigie.store.JdbcAddress.Kind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables, brought up to date by the migrations in {@code db/}: what both databases run, and what only one does. */
final class Schema {
    private Schema() {}

    /** Throws {@link org.flywaydb.core.api.FlywayException} where the tables are not an older version of ours. */
    static void migrate(DataSource dataSource, Kind kind) {
        FluentConfiguration configuration = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/common", "classpath:db/" + kind.name().toLowerCase(Locale.ROOT))
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true);
        configuration.load().migrate();
    }
}
