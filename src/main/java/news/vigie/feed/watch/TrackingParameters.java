package news.vigie.feed.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The parameters of an address that say nothing about its page; from {@code tracking.txt}. */
final class TrackingParameters {
    private static final List<String> ALL = read();

    private TrackingParameters() {}

    static boolean contain(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return ALL.stream()
                .anyMatch(known -> known.endsWith("*")
                        ? name.startsWith(known.substring(0, known.length() - 1))
                        : name.equals(known));
    }

    private static List<String> read() {
        try (InputStream in =
                Objects.requireNonNull(TrackingParameters.class.getResourceAsStream("tracking.txt"), "tracking.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
