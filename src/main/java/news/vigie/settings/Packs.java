package news.vigie.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.opml.Opml;
import news.vigie.feed.opml.OpmlReading;

/** {@code config/packs/}: ready lists of feeds, as OPML. */
final class Packs {
    private Packs() {}

    static String names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "\u2013";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".opml"))
                    .map(name -> name.substring(0, name.length() - ".opml".length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            return "\u2013";
        }
    }

    static List<FeedDefinition> read(Path pack, Problems problems) {
        try {
            return switch (Opml.read(Files.readAllBytes(pack))) {
                case OpmlReading.Read read -> read.feeds();
                case OpmlReading.Unreadable unreadable -> {
                    problems.add(pack, 0, "not-opml", unreadable.reason());
                    yield List.of();
                }
            };
        } catch (IOException e) {
            problems.add(pack, 0, "unreadable-file", e.getClass().getSimpleName());
            return List.of();
        }
    }
}
