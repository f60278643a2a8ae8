package news.vigie.story.group;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Language;

/**
 * How common the words of a language are in news, so that a grouper that has read little yet does not take "président"
 * for rare. From {@code document-frequencies.tsv} of the language; where there is none, all words are learnt.
 */
final class Background {
    private static final Map<String, Background> READ = new ConcurrentHashMap<>();

    /** As how many stories of one's own the table counts: it tells at first, then what is read takes over. */
    private static final double STORIES = 3000;

    /** As many stories hold none of the words, so that no word of the first ones read is taken for common. */
    private static final double STORIES_UNTOLD = 30;

    private static final float OF = 10_000;

    private final WordCounts shares;

    private Background(WordCounts shares) {
        this.shares = shares;
    }

    static Background of(Language language) {
        return READ.computeIfAbsent(language.code(), Background::read);
    }

    double stories() {
        return shares.size() == 0 ? STORIES_UNTOLD : STORIES;
    }

    double storiesWith(int word) {
        return shares.of(word) * STORIES;
    }

    private static Background read(String code) {
        String path = "/language/" + code + "/document-frequencies.tsv";
        var shares = new WordCounts();
        try (InputStream table = Background.class.getResourceAsStream(path)) {
            if (table != null) {
                new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t", -1))
                        .forEach(row -> shares.add(Outline.hash(row[0]), Integer.parseInt(row[1]) / OF));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
        return new Background(shares);
    }
}
