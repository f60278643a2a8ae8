package news.vigie.render.typography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What French and English set alike. */
final class SharedRules {
    static final Rule ELLIPSIS = Rule.of("(?<!\\.)\\.{3}(?!\\.)", "…");

    /** Not before a letter only, where a command's option begins. */
    static final Rule DASH = Rule.of("(?<=\\h)--(?=\\h)|(?<=[\\p{L}\\p{N}])--(?=[\\p{L}\\p{N}])", "–");

    static final Rule UNIT = Rule.of("(?<=\\d) (?=(?:" + units() + ")(?![\\p{L}\\p{N}’']))", "\u00a0");

    private SharedRules() {}

    private static String units() {
        try (InputStream file =
                        Objects.requireNonNull(SharedRules.class.getResourceAsStream("/news/vigie/render/units.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
