package news.vigie.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What the process used while a work was done.
 *
 * @param wall the time that passed
 * @param cpu of all threads, those of the virtual machine among them
 * @param collecting garbage, of {@code cpu} where the collector has one thread
 * @param compiling of {@code cpu}, roughly
 */
record Usage(Duration wall, Duration cpu, Duration collecting, Duration compiling) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** A work to be measured. */
    interface Work<X extends Exception> {
        void run() throws X;
    }

    static <X extends Exception> Usage of(Work<X> work) throws X {
        Usage before = now();
        work.run();
        Usage after = now();
        return new Usage(
                after.wall.minus(before.wall),
                after.cpu.minus(before.cpu),
                after.collecting.minus(before.collecting),
                after.compiling.minus(before.compiling));
    }

    double cpuMicros(int times) {
        return cpu.toNanos() / 1e3 / times;
    }

    double perSecond(int times) {
        return times * 1e9 / wall.toNanos();
    }

    Figures figures() {
        return new Figures()
                .put("wall_ms", wall.toMillis())
                .put("cpu_ms", cpu.toMillis())
                .put("gc_ms", collecting.toMillis())
                .put("compiling_ms", compiling.toMillis());
    }

    private static Usage now() {
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return new Usage(
                Duration.ofNanos(System.nanoTime()),
                Duration.ofNanos(SYSTEM.getProcessCpuTime()),
                Duration.ofMillis(collecting),
                Duration.ofMillis(compiler == null ? 0 : compiler.getTotalCompilationTime()));
    }
}
