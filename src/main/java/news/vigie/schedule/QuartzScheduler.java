package news.vigie.schedule;

import java.util.Properties;
import java.util.UUID;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.impl.jdbcjobstore.StdJDBCDelegate;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.utils.DBConnectionManager;

/**
 * Makes the one scheduler of this process: its triggers in our database, one thread for its jobs, no word to the
 * outside.
 */
final class QuartzScheduler {
    /** In the tables: the same for every process that shares them, and after every start. */
    private static final String NAME = "vigie";

    private QuartzScheduler() {}

    static Scheduler make(AlarmStore store) throws SchedulerException {
        // Quartz knows connections by a name that holds in the whole process.
        String connections = "vigie-" + UUID.randomUUID();
        DBConnectionManager.getInstance().addConnectionProvider(connections, new PooledConnections(store.dataSource()));
        return new StdSchedulerFactory(properties(store.postgresql(), connections)).getScheduler();
    }

    private static Properties properties(boolean postgresql, String connections) {
        var properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", NAME);
        properties.setProperty("org.quartz.scheduler.instanceId", postgresql ? "AUTO" : NAME);
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.setProperty("org.quartz.threadPool.class", SimpleThreadPool.class.getName());
        properties.setProperty("org.quartz.threadPool.threadCount", "1");
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.threadPool.threadNamePrefix", "alarm");
        properties.setProperty("org.quartz.jobStore.class", JobStoreTX.class.getName());
        properties.setProperty(
                "org.quartz.jobStore.driverDelegateClass",
                postgresql ? PostgreSQLDelegate.class.getName() : StdJDBCDelegate.class.getName());
        properties.setProperty("org.quartz.jobStore.dataSource", connections);
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        properties.setProperty("org.quartz.jobStore.isClustered", Boolean.toString(postgresql));
        return properties;
    }
}
