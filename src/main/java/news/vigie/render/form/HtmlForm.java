package news.vigie.render.form;

import static news.vigie.render.markup.HtmlText.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import news.vigie.render.markup.WebLink;
import news.vigie.render.sheet.ActorText;
import news.vigie.render.sheet.BulletText;
import news.vigie.render.sheet.QuoteText;
import news.vigie.render.sheet.Sheet;
import news.vigie.render.sheet.StoryText;
import org.jspecify.annotations.Nullable;

/** An edition as a whole HTML page that needs nothing else: no script, no font, no picture from elsewhere. */
public final class HtmlForm {
    private static final String STYLE = read("/news/vigie/render/edition.css");

    private final StringBuilder body = new StringBuilder();
    private final Sheet sheet;

    private HtmlForm(Sheet sheet) {
        this.sheet = sheet;
    }

    public static String of(Sheet sheet) {
        return new HtmlForm(sheet).write();
    }

    private String write() {
        body.append("<header>\n<h1>%s</h1>\n".formatted(escape(sheet.name())));
        meta(escape(sheet.day()));
        meta(escape(sheet.summary()));
        if (sheet.late() != null) {
            meta("<em>" + escape(sheet.late()) + "</em>");
        }
        body.append("</header>\n");
        sheet.stories().forEach(this::write);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(sheet.language().code(), escape(sheet.title()), STYLE, body);
    }

    private void write(StoryText story) {
        String language = escape(story.language().code());
        body.append("<article>\n<h2 dir=\"auto\"><span class=\"number\">%d.</span> %s<span lang=\"%s\">%s</span></h2>\n"
                .formatted(story.number(), mark(story.mark()), language, link(story.headline(), story.link())));
        if (!story.bullets().isEmpty()) {
            body.append(story.bullets().stream()
                    .map(bullet -> item(bullet, language))
                    .collect(Collectors.joining("", "<ul dir=\"auto\">\n", "</ul>\n")));
        }
        story.quotes().forEach(quote -> write(quote, language));
        if (!story.actors().isEmpty()) {
            meta(sheet.labels().actors(actors(story.actors())));
        }
        meta(sheet.labels().sources(sources(story)));
        body.append("</article>\n");
    }

    private static String item(BulletText bullet, String language) {
        String note = bullet.after().isEmpty() ? "" : "<bdi class=\"note\">" + escape(bullet.after()) + "</bdi>";
        return "<li>%s<span lang=\"%s\">%s</span>%s</li>\n"
                .formatted(mark(bullet.mark()), language, escape(bullet.text()), note);
    }

    private void write(QuoteText quote, String language) {
        body.append("""
                <blockquote lang="%s" dir="auto">
                <p>%s</p>
                <footer>— <cite>%s</cite></footer>
                </blockquote>
                """.formatted(language, escape(quote.words()), escape(quote.speaker())));
    }

    private static String actors(List<ActorText> actors) {
        return actors.stream()
                .map(actor -> "<bdi>" + escape(ActorText.line(List.of(actor), Integer.MAX_VALUE)) + "</bdi>")
                .collect(Collectors.joining(ActorText.BETWEEN));
    }

    private static String sources(StoryText story) {
        String named = story.sources().stream()
                .map(source -> "<bdi>" + link(source.name(), source.link()) + "</bdi>" + escape(source.after()))
                .collect(Collectors.joining(", "));
        return named + escape(story.timeAfter());
    }

    private static String mark(@Nullable String mark) {
        return mark == null ? "" : "<bdi class=\"mark\">%s</bdi> · ".formatted(escape(mark));
    }

    private void meta(String html) {
        body.append("<p class=\"meta\">").append(html).append("</p>\n");
    }

    private static String link(String text, URI target) {
        return WebLink.of(target)
                .map(address ->
                        "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>".formatted(escape(address), escape(text)))
                .orElseGet(() -> escape(text));
    }

    private static String read(String resource) {
        try (InputStream file = Objects.requireNonNull(HtmlForm.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
