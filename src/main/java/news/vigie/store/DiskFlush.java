package news.vigie.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings H2's file to the disk itself. H2 hands each commit to the operating system before it returns, which outlives the
 * process, but a loss of power may take the last half minute. May be shared between threads.
 */
final class DiskFlush implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiskFlush.class);

    private final FileChannel channel;
    private final AtomicBoolean warned = new AtomicBoolean();

    /**
     * Of an H2 file that is open. It stays open until H2 has closed its own: to close any channel to a file gives up all
     * locks that the process has on it.
     */
    DiskFlush(Path file) {
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("The database %s cannot be opened once more".formatted(file), e);
        }
    }

    /** What was committed is on the disk when it returns, if the disk keeps its word. */
    void flush() {
        try {
            channel.force(false);
        } catch (IOException e) {
            if (!warned.getAndSet(true)) {
                LOG.warn(
                        "The database cannot be brought to the disk: a loss of power may cost the last half minute", e);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("The channel to the database did not close", e);
        }
    }
}
