package news.vigie.schedule;

import javax.sql.DataSource;

/**
 * Where the alarm keeps its triggers: the tables {@code QRTZ_…} of the same database as everything else.
 *
 * @param postgresql several processes may then share the triggers; on H2 one alone has them
 */
public record AlarmStore(DataSource dataSource, boolean postgresql) {}
