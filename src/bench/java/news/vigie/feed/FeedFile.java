package news.vigie.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A feed document from a folder. */
@SuppressWarnings("ArrayRecordComponent")
record FeedFile(Path path, byte[] bytes) {
    static final URI BASE = URI.create("https://news.example/feed.xml");

    /** Every file at any depth but texts, which say what is expected of those beside them; in the order of their names. */
    static List<FeedFile> in(Path folder) throws IOException {
        var files = new ArrayList<FeedFile>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.filter(Files::isRegularFile).sorted().toList()) {
                if (!path.toString().endsWith(".txt")) {
                    files.add(new FeedFile(path, Files.readAllBytes(path)));
                }
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no feeds in " + folder.toAbsolutePath());
        }
        return files;
    }
}
