package news.vigie.article.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists of this package: one entry a line, {@code #} begins a comment. */
public final class ResourceLines {
    private ResourceLines() {}

    /** The entries of the list, in their order. */
    public static List<String> of(String name) {
        String path = "/news/vigie/article/" + name;
        try (InputStream in = Objects.requireNonNull(ResourceLines.class.getResourceAsStream(path), path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
