package news.vigie.cli.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Brief;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.BriefWriter;
import news.vigie.brief.BuiltInEditor;
import news.vigie.brief.Bullet;
import news.vigie.brief.Quote;
import news.vigie.cli.Count;
import news.vigie.cli.Terminal;
import news.vigie.language.Language;
import news.vigie.language.LanguageGuesser;
import news.vigie.language.name.NameFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie brief}: the briefs of texts as JSON. */
@Command(name = "brief", description = "writes the briefs of articles, one JSON line each")
public final class BriefCommand extends LinesCommand implements Callable<Integer> {
    @Option(names = "--bullets", paramLabel = "N", converter = Count.class, description = "how many bullets at most")
    int bullets = BriefSettings.DEFAULT.bullets();

    @Option(
            names = "--max-words",
            paramLabel = "N",
            converter = Count.class,
            description = "how many words a bullet has at most")
    int maxWords = BriefSettings.DEFAULT.maxWords();

    private final LanguageGuesser guesser = new LanguageGuesser();

    public BriefCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        BriefSettings usual = BriefSettings.DEFAULT;
        var settings = new BriefSettings(bullets, maxWords, usual.quotes(), usual.actors());
        var writer = new BriefWriter(new BuiltInEditor(), settings);
        return overLines(item -> brief(item, writer));
    }

    private ObjectNode brief(JsonNode item, BriefWriter writer) {
        String text = JsonLines.required(item, "text");
        String title = JsonLines.text(item, "title");
        Language language = Language.of(JsonLines.text(item, "language"));
        if (!language.isKnown()) {
            language = guesser.guess(title + "\n" + text, List.of());
        }
        Article article = Article.ofText(address(item, "text:article"), title, text, language);
        return answer(writer.write(article), new CodePoints(text));
    }

    private static ObjectNode answer(Brief brief, CodePoints points) {
        ObjectNode answer = JsonLines.JSON.createObjectNode();
        answer.put("language", brief.language().code());
        if (!NameFinder.isTrained(brief.language())) {
            answer.put("guessed", true);
        }
        ArrayNode bullets = answer.putArray("bullets");
        brief.bullets().forEach(bullet -> bullets.add(bullet(bullet, points)));
        ArrayNode quotes = answer.putArray("quotes");
        brief.quotes().forEach(quote -> quotes.add(quote(quote, points)));
        ArrayNode actors = answer.putArray("actors");
        brief.actors().forEach(actor -> actors.add(actor(actor)));
        return answer;
    }

    private static ObjectNode bullet(Bullet bullet, CodePoints points) {
        ObjectNode answer = JsonLines.JSON.createObjectNode().put("text", bullet.text());
        ArrayNode from = answer.putArray("from");
        bullet.from().forEach(span -> from.addArray().add(points.start(span)).add(points.end(span)));
        return answer;
    }

    private static ObjectNode quote(Quote quote, CodePoints points) {
        return JsonLines.JSON
                .createObjectNode()
                .put("text", quote.text())
                .put("start", points.start(quote.at()))
                .put("end", points.end(quote.at()))
                .put("speaker", quote.speaker())
                .put("role", quote.role())
                .put("cue", quote.cue())
                .put("key", quote.key());
    }

    private static ObjectNode actor(Actor actor) {
        return JsonLines.JSON
                .createObjectNode()
                .put("name", actor.name())
                .put("type", actor.type().name().toLowerCase(Locale.ROOT))
                .put("role", actor.role())
                .put("mentions", actor.mentions());
    }
}
