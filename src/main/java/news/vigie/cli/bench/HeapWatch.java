package news.vigie.cli.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The greatest size of the heap before and after a collection, in bytes, from its making on. */
final class HeapWatch implements NotificationListener, AutoCloseable {
    private static final List<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(pool -> pool.getName())
            .toList();

    private final AtomicLong used = new AtomicLong();
    private final AtomicLong left = new AtomicLong();

    HeapWatch() {
        collectors().forEach(collector -> collector.addNotificationListener(this, null, null));
    }

    private static Stream<NotificationEmitter> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map(NotificationEmitter.class::cast);
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            GcInfo collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                    .getGcInfo();
            used.accumulateAndGet(heap(collection.getMemoryUsageBeforeGc()), Math::max);
            left.accumulateAndGet(heap(collection.getMemoryUsageAfterGc()), Math::max);
        }
    }

    private static long heap(Map<String, MemoryUsage> usage) {
        return POOLS.stream()
                .map(usage::get)
                .filter(pool -> pool != null)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    /** The most that was in use at once. */
    long most() {
        return Math.max(used.get(), now());
    }

    /** The most that a collection left; a minor one leaves what is dead among the old too. */
    long mostLeft() {
        return left.get();
    }

    /** What is in use after all garbage is collected. */
    @SuppressWarnings("GarbageCollection")
    static long live() {
        System.gc();
        return now();
    }

    private static long now() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        collectors().forEach(collector -> {
            try {
                collector.removeNotificationListener(this);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException("It was added when this was made", e);
            }
        });
    }
}
