package news.vigie.pipeline.beat;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import news.vigie.notice.Notice;

/**
 * The free room of the disk. Some of it is kept for what must go on when nothing more can be collected: publishing,
 * delivering, and the answers to people. May be shared between threads.
 */
public final class Room {
    private static final long MEGABYTE = 1_000_000;
    private static final long RESERVE = 250 * MEGABYTE;

    /** Of a small volume the reserve is this part. */
    private static final int PART = 10;

    private final Volume volume;
    private boolean isShort;

    public Room(Volume volume) {
        this.volume = volume;
    }

    /** Of the volume on which the folder is. */
    public static Room of(Path folder) {
        return new Room(() -> {
            FileStore store = Files.getFileStore(folder);
            return new Volume.Size(store.getUsableSpace(), store.getTotalSpace());
        });
    }

    /** A disk. */
    @FunctionalInterface
    public interface Volume {
        Size size() throws IOException;

        /** In bytes. */
        record Size(long free, long all) {}
    }

    /**
     * That there is too little. It lasts until there is a quarter more than the reserve, so that it does not come and go
     * with every file. A disk that does not say how full it is counts as it did before.
     */
    public synchronized Optional<Notice> shortage() {
        try {
            Volume.Size size = volume.size();
            long reserve = Math.min(RESERVE, size.all() / PART);
            isShort = size.free() < (isShort ? reserve + reserve / 4 : reserve);
            return isShort
                    ? Optional.of(Notice.of("health.no-room", size.free() / MEGABYTE, reserve / MEGABYTE))
                    : Optional.empty();
        } catch (IOException e) {
            return isShort ? Optional.of(Notice.of("health.no-room", 0L, RESERVE / MEGABYTE)) : Optional.empty();
        }
    }
}
