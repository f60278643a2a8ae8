package news.vigie.story.group;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import news.vigie.language.Language;

/**
 * How common the words of a language are in news, so that a grouper that has read little yet does not take "président"
 * for rare. From {@code document-frequencies.tsv} of the language; a language without it has no articles here.
 */
final class Background {
    private static final Map<String, Background> READ = new ConcurrentHashMap<>();

    /** As how many articles of one's own the table counts: it tells at first, then what is read takes over. */
    private static final double ARTICLES = 3000;

    private static final double OF = 10_000;

    private final Map<String, Double> shares;

    private Background(Map<String, Double> shares) {
        this.shares = shares;
    }

    static Background of(Language language) {
        return READ.computeIfAbsent(language.code(), Background::read);
    }

    double articles() {
        return shares.isEmpty() ? 0 : ARTICLES;
    }

    double articlesWith(String word) {
        return shares.getOrDefault(word, 0.0) * ARTICLES;
    }

    private static Background read(String code) {
        String path = "/language/" + code + "/document-frequencies.tsv";
        try (InputStream table = Background.class.getResourceAsStream(path)) {
            if (table == null) {
                return new Background(Map.of());
            }
            return new Background(new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.parseInt(row[1]) / OF)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
