package news.vigie;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What an iteration of a benchmark costs the one thread that works. JMH adds up what the iterations say, so that each says
 * its share of the mean.
 */
public final class CpuCost {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private long start;
    private long used;
    private long items;
    private int iterations = 1;

    /** An iteration begins. */
    public void begin(int ofIterations) {
        iterations = ofIterations;
        items = 0;
        start = THREAD.getCurrentThreadCpuTime();
    }

    /** So many things were worked on. */
    public void add(int worked) {
        items += worked;
    }

    /** It ends. */
    public void end() {
        used = THREAD.getCurrentThreadCpuTime() - start;
    }

    public double itemsPerSecond() {
        return used == 0 ? 0 : items * 1e9 / used / iterations;
    }
}
