package news.vigie.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.vigie.digest.DigestDefinition;
import news.vigie.feed.FeedDefinition;

/** Reads {@code config/} and {@code digests/} of a home folder. */
public final class SettingsReader {
    /** The configuration of that folder; a variable of the environment wins over a key of a file. */
    public SettingsReading read(Path home, Map<String, String> environment) {
        var problems = new Problems();
        var variables = new Environment(Map.copyOf(environment));
        if (!Files.isDirectory(home)) {
            problems.add(home, 0, "missing-folder");
            return new SettingsReading.Bad(problems.all());
        }
        for (String folder : List.of("config", "digests")) {
            if (!Files.isDirectory(home.resolve(folder))) {
                problems.add(home.resolve(folder), 0, "missing-config", folder + "/");
            }
        }
        Settings service = service(home, variables, problems);
        List<FeedDefinition> feeds = feeds(home, variables, problems);
        List<DigestDefinition> digests = digests(home, variables, problems);
        List<Problem> found = problems.all();
        return found.isEmpty()
                ? new SettingsReading.Good(service.with(feeds, digests))
                : new SettingsReading.Bad(found);
    }

    private static Settings service(Path home, Environment environment, Problems problems) {
        Path file = home.resolve("config").resolve("vigie.yaml");
        var mapping = Files.exists(file) ? YamlFile.read(file, problems).orElse(null) : null;
        return new ServiceFile(Section.of(file, mapping, environment, problems)).read(home);
    }

    private static List<FeedDefinition> feeds(Path home, Environment environment, Problems problems) {
        Path file = home.resolve("config").resolve("feeds.yaml");
        var mapping = Files.exists(file) ? YamlFile.read(file, problems).orElse(null) : null;
        return new FeedsFile(file, problems).read(Section.plain(file, mapping, environment, problems));
    }

    private static List<DigestDefinition> digests(Path home, Environment environment, Problems problems) {
        var digests = new ArrayList<DigestDefinition>();
        for (Path file : digestFiles(home.resolve("digests"), problems)) {
            String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
            if (!name.matches("[\\p{L}0-9_-]{1,40}")) {
                problems.add(file, 0, "bad-digest-name", name);
            }
            var mapping = YamlFile.read(file, problems).orElse(null);
            digests.add(new DigestFile(file, problems).read(name, Section.plain(file, mapping, environment, problems)));
        }
        return digests;
    }

    private static List<Path> digestFiles(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(folder, 0, "unreadable-file", e.getClass().getSimpleName());
            return List.of();
        }
    }
}
