package news.vigie.settings;

import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a configuration file, read key by key. What does not fit becomes a problem and counts as not given; what
 * was never asked for is an unknown key.
 */
final class Section {
    /** Of ISO 639: the codes of two letters, and those of three where there is none of two. */
    private static final Set<String> SPOKEN = Set.of(ULocale.getISOLanguages());

    private final Path file;
    private final String path;
    private final Environment environment;
    private final Problems problems;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final int line;

    /** @param path "" for a file's top; "-" where no environment variable can stand for a key */
    private Section(Path file, String path, @Nullable MappingNode mapping, Environment environment, Problems problems) {
        this.file = file;
        this.path = path;
        this.environment = environment;
        this.problems = problems;
        this.line = mapping == null ? 0 : YamlFile.line(mapping);
        if (mapping != null) {
            mapping.getValue().forEach(this::take);
        }
    }

    static Section of(Path file, @Nullable MappingNode mapping, Environment environment, Problems problems) {
        return new Section(file, "", mapping, environment, problems);
    }

    /** Without overriding variables: of a file that may exist many times. */
    static Section plain(Path file, @Nullable MappingNode mapping, Environment environment, Problems problems) {
        return new Section(file, "-", mapping, environment, problems);
    }

    private void take(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        int at = YamlFile.line(tuple.getKeyNode());
        if (nodes.containsKey(key)) {
            problems.add(file, at, "twice", key);
        }
        lines.put(key, at);
        if (!tuple.getValueNode().getTag().equals(Tag.NULL)) {
            nodes.put(key, tuple.getValueNode());
        } else {
            nodes.remove(key);
        }
    }

    int line() {
        return line;
    }

    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    void wrong(String key, String problem, Object... arguments) {
        problems.add(file, line(key), problem, arguments);
    }

    /** A language by its code; one that nobody knows is a problem. */
    Optional<Language> language(String key) {
        Optional<String> text = text(key);
        Optional<Language> language = text.map(Language::of).filter(Section::isSpoken);
        if (text.isPresent() && language.isEmpty()) {
            wrong(key, "not-a-language", text.get());
        }
        return language;
    }

    private static boolean isSpoken(Language language) {
        return language.isKnown() && SPOKEN.contains(language.code());
    }

    /** The value as it is written, with its variables filled in. */
    Optional<String> text(String key) {
        asked.add(key);
        Optional<String> override = path.equals("-") ? Optional.empty() : environment.override(at(key));
        if (override.isPresent()) {
            return override.map(String::strip).filter(value -> !value.isEmpty());
        }
        Node node = nodes.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            wrong(key, "not-a-value", at(key));
            return Optional.empty();
        }
        return filled(key, scalar).filter(value -> !value.isBlank());
    }

    private Optional<String> filled(String key, ScalarNode scalar) {
        List<String> missing = environment.missing(scalar.getValue());
        missing.forEach(name -> problems.add(file, YamlFile.line(scalar), "missing-variable", name, at(key)));
        return missing.isEmpty() ? Optional.of(environment.filled(scalar.getValue())) : Optional.empty();
    }

    String at(String key) {
        return path.isEmpty() || path.equals("-") ? key : path + "." + key;
    }

    int whole(String key, int otherwise, int least, int most) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(text.get().strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, like a number out of bounds.
        }
        wrong(key, "not-a-number", at(key), text.get(), least, most);
        return otherwise;
    }

    double decimal(String key, double otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(text.get().strip());
            if (value >= 0 && value <= 1000) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, like a number out of bounds.
        }
        wrong(key, "not-a-number", at(key), text.get(), 0, 1000);
        return otherwise;
    }

    boolean truth(String key, boolean otherwise) {
        return choice(key, Map.of("true", true, "false", false, "yes", true, "no", false), otherwise);
    }

    <T> T choice(String key, Map<String, T> choices, T otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        T chosen = choices.get(text.get().strip().toLowerCase(java.util.Locale.ROOT));
        if (chosen == null) {
            wrong(key, "not-a-choice", at(key), text.get(), String.join(", ", new TreeSet<>(choices.keySet())));
            return otherwise;
        }
        return chosen;
    }

    /** @param least and {@code most}: bounds as an admin would write them */
    Duration duration(String key, Duration otherwise, String least, String most) {
        return amount(key, Amounts::duration, new Bounds<>("not-a-duration", least, most))
                .orElse(otherwise);
    }

    /** @param least and {@code most}: bounds as an admin would write them */
    long bytes(String key, long otherwise, String least, String most) {
        return amount(key, Amounts::bytes, new Bounds<Long>("not-a-size", least, most))
                .orElse(otherwise);
    }

    private <T extends Comparable<T>> Optional<T> amount(
            String key, Function<String, Optional<T>> reading, Bounds<T> bounds) {
        Optional<String> text = text(key);
        Optional<T> amount = text.flatMap(reading);
        if (text.isPresent() && amount.isEmpty()) {
            wrong(key, bounds.unreadable(), at(key), text.get());
        }
        Optional<T> sensible = amount.filter(bounds.with(reading));
        if (amount.isPresent() && sensible.isEmpty()) {
            wrong(key, "out-of-bounds", at(key), text.orElseThrow(), bounds.least(), bounds.most());
        }
        return sensible;
    }

    /** What an amount may be, as written, and the problem with what is no amount at all. */
    private record Bounds<T extends Comparable<T>>(String unreadable, String least, String most) {
        Predicate<T> with(Function<String, Optional<T>> reading) {
            T from = reading.apply(least).orElseThrow();
            T to = reading.apply(most).orElseThrow();
            return amount -> amount.compareTo(from) >= 0 && amount.compareTo(to) <= 0;
        }
    }

    /** An absolute http or https address. */
    Optional<URI> url(String key) {
        Optional<String> text = text(key);
        Optional<URI> url = text.flatMap(Section::httpAddress);
        if (text.isPresent() && url.isEmpty()) {
            wrong(key, "not-a-url", at(key), text.get());
        }
        return url;
    }

    private static Optional<URI> httpAddress(String text) {
        try {
            URI url = URI.create(text.strip());
            boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            return http && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The values of a list that are sound; each other one is a problem of its own line. */
    List<String> texts(String key, Predicate<String> sound, String problem) {
        var good = new ArrayList<String>();
        for (String value : texts(key)) {
            if (sound.test(value)) {
                good.add(value);
            } else {
                problems.add(file, line(key, value), problem, value);
            }
        }
        return good;
    }

    private int line(String key, String value) {
        return items(key).stream()
                .filter(node ->
                        node instanceof ScalarNode scalar && scalar.getValue().equals(value))
                .mapToInt(YamlFile::line)
                .findFirst()
                .orElse(line(key));
    }

    /** A list of values; one value alone stands for a list of one. */
    List<String> texts(String key) {
        asked.add(key);
        Optional<String> override = path.equals("-") ? Optional.empty() : environment.override(at(key));
        if (override.isPresent()) {
            return List.of(override.get().split("\\s*,\\s*", -1)).stream()
                    .filter(v -> !v.isBlank())
                    .toList();
        }
        var values = new ArrayList<String>();
        for (Node node : items(key)) {
            if (node instanceof ScalarNode scalar) {
                filled(key, scalar).ifPresent(values::add);
            } else {
                problems.add(file, YamlFile.line(node), "not-a-value", at(key));
            }
        }
        return values;
    }

    /** The items of a list as they stand. */
    List<Node> items(String key) {
        asked.add(key);
        Node node = nodes.get(key);
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    Section section(String key) {
        asked.add(key);
        Node node = nodes.get(key);
        if (node != null && !(node instanceof MappingNode)) {
            wrong(key, "not-a-section", at(key));
        }
        MappingNode mapping = node instanceof MappingNode found ? found : null;
        return new Section(file, path.equals("-") ? "-" : at(key), mapping, environment, problems);
    }

    /** A mapping that stands as an item of a list. */
    Section inside(MappingNode mapping) {
        return new Section(file, "-", mapping, environment, problems);
    }

    /** The keys and values of a free mapping. */
    Map<String, String> map(String key) {
        Section section = section(key);
        var values = new LinkedHashMap<String, String>();
        List.copyOf(section.lines.keySet()).forEach(name -> section.text(name).ifPresent(v -> values.put(name, v)));
        return values;
    }

    /** Says which keys nobody asked for, each with the nearest that exists. */
    void close() {
        lines.forEach((key, at) -> {
            if (!asked.contains(key)) {
                problems.add(
                        file,
                        at,
                        "unknown-key",
                        at(key),
                        NearestWord.to(key, asked).orElse("none"));
            }
        });
    }
}
