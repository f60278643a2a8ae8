package news.vigie.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of {@code config/} and {@code digests/} as they lie there: two of these differ when a file was changed. */
public record ConfigurationFiles(Map<Path, Stamp> stamps) {
    private static final int DEPTH = 2;
    private static final Stamp UNREADABLE = new Stamp(FileTime.fromMillis(0), -1);

    public ConfigurationFiles {
        stamps = Map.copyOf(stamps);
    }

    /** What changes when a file is written. */
    public record Stamp(FileTime modified, long size) {}

    /** Those of a home folder, now. */
    public static ConfigurationFiles of(Path home) {
        var stamps = new TreeMap<Path, Stamp>();
        for (String folder : List.of("config", "digests")) {
            Path path = home.resolve(folder);
            try (Stream<Path> files = Files.walk(path, DEPTH)) {
                files.filter(Files::isRegularFile).forEach(file -> stamps.put(file, stamp(file)));
            } catch (NoSuchFileException e) {
                // No files: their absence is seen as a change too.
            } catch (IOException | java.io.UncheckedIOException e) {
                stamps.put(path, UNREADABLE);
            }
        }
        return new ConfigurationFiles(stamps);
    }

    private static Stamp stamp(Path file) {
        try {
            return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException e) {
            return UNREADABLE;
        }
    }
}
