package news.vigie.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.opml.Opml;
import news.vigie.feed.opml.OpmlReading;

/** {@code config/packs/}: ready lists of feeds, as OPML. */
public final class Packs {
    private static final String EXTENSION = ".opml";

    private final Path folder;

    /** The packs of that folder, which need not exist. */
    Packs(Path folder) {
        this.folder = folder;
    }

    /** Those of a home folder. */
    public static Packs of(Path home) {
        return new Packs(home.resolve("config").resolve("packs"));
    }

    /** One pack by its name, watched or not. */
    public PackReading read(String name) {
        Optional<Path> file = file(name);
        if (file.isEmpty()) {
            return new PackReading.Unknown(names());
        }
        var problems = new Problems();
        List<FeedDefinition> feeds = read(file.get(), problems);
        return problems.all().isEmpty() ? new PackReading.Good(feeds) : new PackReading.Bad(problems.all());
    }

    Optional<Path> file(String name) {
        Path file = folder.resolve(name + EXTENSION);
        return name.matches("[A-Za-z0-9_-]+") && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** All that are there, for a person to choose from. */
    String names() {
        if (!Files.isDirectory(folder)) {
            return "–";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            return "–";
        }
    }

    static List<FeedDefinition> read(Path pack, Problems problems) {
        try {
            return switch (Opml.read(Files.readAllBytes(pack))) {
                case OpmlReading.Read read -> {
                    read.flaws().forEach(flaw -> problems.add(pack, flaw.line(), "in-pack", flaw.reason()));
                    yield read.feeds();
                }
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
