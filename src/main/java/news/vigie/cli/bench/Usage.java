package news.vigie.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
        return now().since(before);
    }

    /** What the thread that does the work used alone; collecting and compiling are others' work. */
    static <X extends Exception> Usage ofThread(Work<X> work) throws X {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Usage(
                Duration.ofNanos(System.nanoTime() - wall),
                Duration.ofNanos(threads.getCurrentThreadCpuTime() - cpu),
                Duration.ZERO,
                Duration.ZERO);
    }

    Usage since(Usage before) {
        return new Usage(
                wall.minus(before.wall),
                cpu.minus(before.cpu),
                collecting.minus(before.collecting),
                compiling.minus(before.compiling));
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

    /** From the beginning of the process; {@code wall} from any moment. */
    static Usage now() {
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
