package news.vigie.feed.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The parameters of an address that say nothing about its page; from {@code tracking.txt}. */
public final class TrackingParameters {
    private static final List<String> ALL = read();

    private TrackingParameters() {}

    /** The address without them and without its fragment, all else as it is. */
    public static URI without(URI address) {
        String query = address.getRawQuery();
        if (query == null && address.getRawFragment() == null) {
            return address;
        }
        String whole = address.toString();
        String page = whole.substring(0, whole.indexOf(query == null ? '#' : '?'));
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(parameter -> !contain(parameter))
                        .collect(Collectors.joining("&"));
        return URI.create(kept.isEmpty() ? page : page + "?" + kept);
    }

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
