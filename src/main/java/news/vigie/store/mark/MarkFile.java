package news.vigie.store.mark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last moment at which a post may have gone out, beside the database, where no copy of the database holds it. */
public final class MarkFile {
    private static final Logger LOG = LoggerFactory.getLogger(MarkFile.class);

    private final @Nullable Path path;
    private final AtomicBoolean warned = new AtomicBoolean();

    /** @param path null: the database is in memory, and has no copies */
    public MarkFile(@Nullable Path path) {
        this.path = path;
    }

    /** Empty where none was written, or none can be read. */
    public Optional<Instant> read() {
        try {
            return path == null || Files.notExists(path)
                    ? Optional.empty()
                    : Optional.of(Instant.ofEpochMilli(
                            Long.parseLong(Files.readString(path).strip())));
        } catch (IOException | NumberFormatException e) {
            LOG.warn("{} cannot be read: whether the database is an older copy is not known", path, e);
            return Optional.empty();
        }
    }

    /** Written over what was there, always as long: no moment at which it is empty. */
    synchronized void write(long moment) {
        if (path == null) {
            return;
        }
        try {
            Files.writeString(
                    path,
                    String.format(Locale.ROOT, "%019d%n", moment),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            if (!warned.getAndSet(true)) {
                LOG.warn("{} cannot be written: an older copy of the database would not be known as one", path, e);
            }
        }
    }
}
