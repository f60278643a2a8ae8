package news.vigie.cli.bench.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages of which the truth is known.
 *
 * @param name what the lines call it ({@code "set"}), else the file
 * @param pages the folder of the pages, {@code ID.html}
 */
record LabelledSet(String name, Path pages, List<Truth> truths) {
    private static final ObjectMapper JSON = new ObjectMapper();

    LabelledSet {
        truths = List.copyOf(truths);
    }

    /** Reads JSON lines, each the truth of a page. The pages stand beside the file in a folder {@code html}. */
    static LabelledSet read(Path file) throws IOException {
        List<Truth> truths = new ArrayList<>();
        String name = file.toString();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                JsonNode read = parsed(line, file + ", line " + number);
                name = read.path("set").asText(name);
                truths.add(Truth.of(read));
            }
        }
        return new LabelledSet(name, file.resolveSibling("html"), truths);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new IOException(
                    file + ": no such file; name one of JSON lines, with its pages beside it in html/", e);
        }
    }

    private static JsonNode parsed(String line, String where) throws IOException {
        JsonNode read;
        try {
            read = JSON.readTree(line);
        } catch (IOException e) {
            throw new IOException(where + ": not JSON: \"" + start(line) + "\"", e);
        }
        if (!read.path("id").isTextual() || !read.path("gt").isObject()) {
            throw new IOException(where + ": no \"id\" or no \"gt\" in \"" + start(line)
                    + "\"; write {\"id\": …, \"url\": …, \"lang\": …, \"gt\": {…}}");
        }
        return read;
    }

    private static String start(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    byte[] page(Truth truth) throws IOException {
        return Files.readAllBytes(pages.resolve(truth.id() + ".html"));
    }
}
