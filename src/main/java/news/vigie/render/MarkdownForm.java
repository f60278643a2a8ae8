package news.vigie.render;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.brief.Actor;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.render.markup.WebLink;
import news.vigie.story.SourcedQuote;

/** An edition in Markdown (CommonMark), every foreign sign escaped. */
final class MarkdownForm {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");
    private static final Pattern LIST_START = Pattern.compile("^(\\d{1,9})([.)])|^([-+=])");

    private MarkdownForm() {}

    static String of(Edition edition) {
        var words = new Wording(edition);
        if (edition.items().isEmpty()) {
            return escape(words.empty()) + "\n";
        }
        var text = new StringBuilder("# %s%n%n*%s*%n".formatted(escape(words.title()), escape(words.summary())));
        words.late().ifPresent(late -> text.append("%n*%s*%n".formatted(escape(late))));
        for (int i = 0; i < edition.items().size(); i++) {
            story(text, i + 1, edition.items().get(i), words);
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static void story(StringBuilder text, int number, Item item, Wording words) {
        String update = item.update() ? "*" + escape(words.text("update")) + "* · " : "";
        text.append("%n## %d. %s%s%n%n"
                .formatted(
                        number,
                        update,
                        link(Wording.headline(item), item.brief().link())));
        List<String> bullets = words.bullets(item);
        bullets.forEach(bullet -> text.append("- ").append(escape(bullet)).append('\n'));
        List<SourcedQuote> quotes = words.quotes(item);
        quotes.forEach(quote -> text.append("%n> %s%n> — *%s*%n"
                .formatted(escape(Wording.quoted(item, quote)) + "  ", escape(words.speaker(quote)))));
        if (!bullets.isEmpty() || !quotes.isEmpty()) {
            text.append('\n');
        }
        List<Actor> actors = words.actors(item);
        if (!actors.isEmpty()) {
            text.append(words.label("actors", escape(Wording.actors(actors, Integer.MAX_VALUE))))
                    .append("  \n");
        }
        String sources = Wording.sources(item).stream()
                .map(source -> link(source.name(), source.link()))
                .collect(Collectors.joining(", "));
        text.append(words.label("sources", sources)).append('\n');
    }

    private static String link(String text, URI target) {
        return WebLink.of(target)
                .map(address -> "[%s](<%s>)".formatted(escape(text), address))
                .orElseGet(() -> escape(text));
    }

    private static String escape(String text) {
        String signs = SIGNS.matcher(text).replaceAll("\\\\$0");
        return LIST_START.matcher(signs).replaceFirst("$1\\\\$2$3");
    }
}
