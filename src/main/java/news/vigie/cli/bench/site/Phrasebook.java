package news.vigie.cli.bench.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of one language, with slots for what differs between articles. */
final class Phrasebook {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> phrases;

    /** @param language whose file is read, "fr" or "en" */
    Phrasebook(String language) {
        phrases = lines(language + ".txt")
                .lines()
                .filter(line -> line.contains("\t"))
                .map(line -> line.split("\t", 2))
                .collect(Collectors.groupingBy(
                        line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
    }

    private static String lines(String file) {
        try (InputStream in = Objects.requireNonNull(Phrasebook.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String any(String kind, RandomGenerator chance) {
        List<String> known = all(kind);
        return known.get(chance.nextInt(known.size()));
    }

    List<String> all(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    /** The phrase with its slots filled, and a capital at its beginning. */
    static String filled(String phrase, UnaryOperator<String> words) {
        String filled = SLOT.matcher(phrase).replaceAll(slot -> words.apply(slot.group(1)));
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }
}
