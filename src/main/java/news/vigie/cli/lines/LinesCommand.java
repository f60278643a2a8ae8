package news.vigie.cli.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import news.vigie.cli.Count;
import news.vigie.cli.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands for programs have in common: where the items come from. */
abstract class LinesCommand {
    static final int MOST_BYTES = 64_000_000;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Count.class,
            description = "how many items are worked at the same time")
    int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "files; - or none: standard input")
    List<String> files = new ArrayList<>();

    final Terminal terminal;

    LinesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Each FILE holds JSON lines. */
    int overLines(JsonLines.Work work) throws IOException {
        PrintStream out = terminal.out();
        var lines = new JsonLines(out, terminal.err(), threads);
        int code = 0;
        for (String file : files.isEmpty() ? List.of("-") : files) {
            try (var in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
                code = Math.max(code, lines.run(in, work));
            } catch (NoSuchFileException e) {
                terminal.err().println(file + ": no such file");
                code = 1;
            } catch (IOException e) {
                terminal.err().println(file + ": " + e.getMessage());
                code = 1;
            }
        }
        return code;
    }

    /** Each FILE is an item: {"id": FILE, "file": FILE, "url": url}. */
    int overFiles(@Nullable URI url, JsonLines.Work work) throws IOException {
        Iterator<String> names = (files.isEmpty() ? List.of("-") : files).iterator();
        JsonLines.Items items = () -> {
            if (!names.hasNext()) {
                return JsonLines.JSON.missingNode();
            }
            String name = names.next();
            ObjectNode item = JsonLines.JSON.createObjectNode().put("id", name).put("file", name);
            return url == null ? item : item.put("url", url.toString());
        };
        return new JsonLines(terminal.out(), terminal.err(), threads).run(items, work);
    }

    private InputStream open(String file) throws IOException {
        return file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file));
    }

    /** The bytes that an item names: its "file", or its "html". */
    byte[] bytes(JsonNode item) throws IOException {
        if (item.path("html").isTextual()) {
            return item.path("html").asText().getBytes(StandardCharsets.UTF_8);
        }
        String file = JsonLines.required(item, "file");
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new JsonLines.BadItem("larger than " + MOST_BYTES + " bytes");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new JsonLines.BadItem("no such file: " + file);
        }
    }

    static URI address(JsonNode item, String otherwise) {
        String url = JsonLines.text(item, "url");
        try {
            return URI.create(url.isBlank() ? otherwise : url.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            return URI.create(otherwise);
        }
    }
}
