package news.vigie.render;

import static news.vigie.render.markup.HtmlText.escape;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import news.vigie.brief.Actor;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.render.markup.WebLink;
import news.vigie.story.SourcedQuote;

/** An edition as a whole HTML page that needs nothing else: no script, no font, no picture from elsewhere. */
final class HtmlForm {
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1.05rem/1.55 Georgia, "Times New Roman", serif; margin: 0 auto; max-width: 42rem; padding: 1.5rem; }
            h1 { font-size: 1.6rem; margin: 0; }
            h2 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 .5rem; }
            a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .15em; }
            ul { margin: 0; padding-left: 1.2rem; }
            blockquote { border-left: 3px solid; margin: .8rem 0; padding-left: 1rem; }
            blockquote p, blockquote footer { margin: 0; }
            .meta { font-size: .9rem; margin: .3rem 0; opacity: .75; }
            """;

    private HtmlForm() {}

    static String of(Edition edition) {
        var words = new Wording(edition);
        var body = new StringBuilder();
        if (edition.items().isEmpty()) {
            body.append("<p>%s</p>\n".formatted(escape(words.empty())));
        } else {
            header(body, words);
        }
        for (int i = 0; i < edition.items().size(); i++) {
            story(body, i + 1, edition.items().get(i), words);
        }
        return page(words.language().code(), words.title(), body.toString());
    }

    private static String page(String language, String title, String body) {
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
                """.formatted(language, escape(title), STYLE, body);
    }

    private static void header(StringBuilder body, Wording words) {
        body.append("<header>\n<h1>%s</h1>\n".formatted(escape(words.title())));
        meta(body, escape(words.summary()));
        words.late().ifPresent(late -> meta(body, "<em>" + escape(late) + "</em>"));
        body.append("</header>\n");
    }

    private static void story(StringBuilder body, int number, Item item, Wording words) {
        body.append("<article>\n");
        headline(body, number, item, words);
        bullets(body, item, words.bullets(item));
        words.quotes(item).forEach(quote -> quotation(body, item, quote, words));
        List<Actor> actors = words.actors(item);
        if (!actors.isEmpty()) {
            meta(body, words.label("actors", escape(Wording.actors(actors, Integer.MAX_VALUE))));
        }
        String sources = Wording.sources(item).stream()
                .map(source -> link(source.name(), source.link()))
                .collect(Collectors.joining(", "));
        meta(body, words.label("sources", sources));
        body.append("</article>\n");
    }

    private static void headline(StringBuilder body, int number, Item item, Wording words) {
        String update = item.update() ? "<em>" + escape(words.text("update")) + "</em> · " : "";
        body.append("<h2>%d. %s<span lang=\"%s\">%s</span></h2>\n"
                .formatted(
                        number,
                        update,
                        language(item),
                        link(Wording.headline(item), item.brief().link())));
    }

    private static void bullets(StringBuilder body, Item item, List<String> bullets) {
        if (!bullets.isEmpty()) {
            body.append(bullets.stream()
                    .map(bullet -> "<li>" + escape(bullet) + "</li>\n")
                    .collect(Collectors.joining("", "<ul lang=\"" + language(item) + "\">\n", "</ul>\n")));
        }
    }

    private static void quotation(StringBuilder body, Item item, SourcedQuote quote, Wording words) {
        body.append("<blockquote>\n<p lang=\"%s\">%s</p>\n<footer>— <cite>%s</cite></footer>\n</blockquote>\n"
                .formatted(language(item), escape(Wording.quoted(item, quote)), escape(words.speaker(quote))));
    }

    private static String language(Item item) {
        return escape(item.brief().language().code());
    }

    private static void meta(StringBuilder body, String html) {
        body.append("<p class=\"meta\">").append(html).append("</p>\n");
    }

    private static String link(String text, URI target) {
        return WebLink.of(target)
                .map(address ->
                        "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>".formatted(escape(address), escape(text)))
                .orElseGet(() -> escape(text));
    }
}
