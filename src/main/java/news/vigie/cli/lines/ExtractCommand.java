package news.vigie.cli.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.vigie.article.Article;
import news.vigie.article.ArticleExtractor;
import news.vigie.article.Extraction;
import news.vigie.article.Hints;
import news.vigie.cli.CssRule;
import news.vigie.cli.Terminal;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie extract}: the articles of pages as JSON. */
@Command(name = "extract", description = "takes the articles out of pages, one JSON line each")
public final class ExtractCommand extends LinesCommand implements Callable<Integer> {
    private static final String NOWHERE = "http://page.invalid/";

    @Option(names = "--url", paramLabel = "URL", description = "the address of the page")
    @Nullable
    URI url;

    @Option(
            names = "--jsonl",
            description = "the files hold lines {\"id\",\"url\",\"file\"} or {\"id\",\"url\",\"html\"}")
    boolean jsonl;

    @Option(
            names = "--select",
            paramLabel = "CSS",
            converter = CssRule.class,
            description = "the CSS selector of the text, as in feeds.yaml")
    @Nullable
    String select;

    private final ArticleExtractor extractor = new ArticleExtractor();

    public ExtractCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        return jsonl ? overLines(this::extract) : overFiles(url, this::extract);
    }

    private ObjectNode extract(JsonNode item) throws IOException {
        String contentType = item.path("html").isTextual() ? "text/html; charset=utf-8" : null;
        URI address = address(item, NOWHERE);
        var page = new Page(address, contentType, bytes(item), Validators.NONE);
        Extraction extraction = extractor.read(page, new Hints(null, select, null));
        if (extraction.selected() == Extraction.Selected.NOTHING) {
            terminal.err()
                    .println(item.path("id").asText()
                            + ": nothing is what --select names; the text was found without it");
        }
        return answer(item, extraction.article(), !address.toString().equals(NOWHERE));
    }

    /**
     * The article as a line.
     *
     * @param placed the page's address is known, which names the site where nothing else does
     */
    private static ObjectNode answer(JsonNode item, Article article, boolean placed) {
        ObjectNode answer = JsonLines.JSON.createObjectNode();
        answer.put("url", item.path("url").isTextual() ? item.path("url").asText() : null);
        answer.put("title", article.title());
        answer.put("byline", article.byline());
        answer.put("published", time(article.published(), article.dateline().zone()));
        answer.put("language", article.language().isKnown() ? article.language().code() : null);
        answer.put("site", placed || !NOWHERE.contains("/" + article.site() + "/") ? article.site() : null);
        answer.put("image", article.image() == null ? null : article.image().toString());
        answer.put("text", article.text());
        answer.put(
                "blocked",
                article.blocked() == null ? null : article.blocked().name().toLowerCase(Locale.ROOT));
        answer.put(
                "updated", time(article.dateline().updated(), article.dateline().zone()));
        answer.put("canonical", placed ? article.url().toString() : null);
        answer.put("standfirst", standfirst(article));
        answer.put("section", article.filing().section());
        article.filing().keywords().forEach(answer.putArray("keywords")::add);
        return answer;
    }

    private static @Nullable String standfirst(Article article) {
        Span place = article.standfirst();
        return place == null ? null : place.in(article.text());
    }

    /** With the offset of the page's own zone: an instant whose day is the one that its readers were told. */
    private static @Nullable String time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
