package news.vigie.cli.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.vigie.cli.Terminal;
import news.vigie.language.Language;
import news.vigie.language.LanguageGuesser;
import news.vigie.language.Name;
import news.vigie.language.name.NameFinder;
import picocli.CommandLine.Command;

/** {@code vigie names}: every mention of a name in texts, as JSON. */
@Command(name = "names", description = "finds the names in texts, one JSON line each")
public final class NamesCommand extends LinesCommand implements Callable<Integer> {
    private final NameFinder finder = new NameFinder();
    private final LanguageGuesser guesser = new LanguageGuesser();

    public NamesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        return overLines(this::find);
    }

    private ObjectNode find(JsonNode item) {
        String text = JsonLines.required(item, "text");
        Language given = Language.of(JsonLines.text(item, "language"));
        Language language = given.isKnown() ? given : guesser.guess(text, List.of());
        var points = new CodePoints(text);
        ObjectNode answer = JsonLines.JSON.createObjectNode();
        if (!NameFinder.isTrained(language)) {
            answer.put("guessed", true);
        }
        ArrayNode names = answer.putArray("names");
        for (Name name : finder.find(text, language)) {
            names.addObject()
                    .put("start", points.start(name.span()))
                    .put("end", points.end(name.span()))
                    .put("type", name.type().name().toLowerCase(Locale.ROOT));
        }
        return answer;
    }
}
