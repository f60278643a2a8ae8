package news.vigie.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.vigie.cli.ExitCode;
import news.vigie.cli.Speech;
import news.vigie.language.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a model of sentences is learnt from, and where it is written. */
final class SentenceFiles {
    @Option(names = "--language", paramLabel = "fr", required = true)
    String code = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    Path out = Path.of("");

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<Path> files = new ArrayList<>();

    Language language() {
        return Language.of(code);
    }

    /** Those in the language; what does not say its own is in it. */
    List<JsonNode> articles() throws IOException {
        return LabelledLines.read(files).stream()
                .filter(line -> line.path("lang").asText(code).equals(code))
                .toList();
    }

    /** Writes what was learnt of so many texts, and says so; gives the exit code. */
    int write(List<String> learnt, int texts, Speech speech) throws IOException {
        Files.write(out, learnt);
        speech.tell("cli.train.done", texts, out.toString());
        return ExitCode.DONE;
    }
}
