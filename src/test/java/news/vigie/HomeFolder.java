package news.vigie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home folder that a test fills. */
public record HomeFolder(Path path) {
    /** One whose settings are good: a free port, loopback may be fetched. */
    public static HomeFolder good(Path path) {
        return new HomeFolder(path)
                .write("config/vigie.yaml", "web: {port: 0}\ncollect: {allow-private: [127.0.0.1]}\n")
                .write("config/feeds.yaml", "feeds: []\n")
                .write("digests/soir.yaml", "title: Le soir\ntimes: [\"19:00\"]\nzone: Europe/Paris\nlanguage: fr\n");
    }

    public HomeFolder write(String file, String text) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.writeString(path.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
