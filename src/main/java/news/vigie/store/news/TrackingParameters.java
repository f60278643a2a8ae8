package news.vigie.store.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The parameters that campaigns add to links and that change nothing in the page; see the list of that name. */
final class TrackingParameters {
    private static final List<String> NAMES = names("tracking-parameters.txt");

    private TrackingParameters() {}

    static boolean has(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .anyMatch(known -> known.endsWith("*")
                        ? name.startsWith(known.substring(0, known.length() - 1))
                        : name.equals(known));
    }

    private static List<String> names(String file) {
        try (InputStream list = Objects.requireNonNull(TrackingParameters.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
