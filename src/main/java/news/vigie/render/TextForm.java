package news.vigie.render;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.vigie.brief.Actor;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.render.markup.WebLink;
import news.vigie.story.Source;

/** An edition for a terminal, at most 100 columns wide. */
final class TextForm {
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final Ink ink;
    private final Edition edition;
    private final Wording words;
    private final StringBuilder text = new StringBuilder();

    private TextForm(Ink ink, Edition edition) {
        this.ink = ink;
        this.edition = edition;
        words = new Wording(edition);
    }

    static String of(Edition edition, Ink ink) {
        return new TextForm(ink, edition).write();
    }

    private String write() {
        if (edition.items().isEmpty()) {
            return words.empty() + "\n";
        }
        lines("", "", words.title(), ink::bold);
        lines("", "", words.summary(), ink::faint);
        words.late().ifPresent(late -> lines("", "", late, ink::italic));
        for (int i = 0; i < edition.items().size(); i++) {
            text.append('\n');
            story(i + 1, edition.items().get(i));
        }
        return text.toString();
    }

    private void story(int number, Item item) {
        String update = item.update() ? words.text("update") + " · " : "";
        String marker = "%2d. ".formatted(number);
        lines(marker, " ".repeat(marker.length()), update + Wording.headline(item), ink::bold);
        words.bullets(item).forEach(bullet -> lines(INDENT + "• ", INDENT + "  ", bullet, UnaryOperator.identity()));
        words.quotes(item).forEach(quote -> {
            lines(INDENT + "  ", INDENT + "  ", Wording.quoted(item, quote), ink::italic);
            lines(INDENT + "  — ", INDENT + "    ", words.speaker(quote), UnaryOperator.identity());
        });
        List<Actor> actors = words.actors(item);
        if (!actors.isEmpty()) {
            labelled("actors", Wording.actors(actors, Integer.MAX_VALUE));
        }
        labelled("sources", Wording.sources(item).stream().map(Source::name).collect(Collectors.joining(", ")));
        WebLink.of(item.brief().link()).ifPresent(link -> lines(INDENT, INDENT, link, ink::faint));
    }

    private void labelled(String key, String value) {
        lines(INDENT, INDENT + "  ", words.label(key, value), ink::faint);
    }

    private void lines(String first, String others, String content, UnaryOperator<String> set) {
        String before = first;
        for (String line : Columns.wrap(content, WIDTH - Columns.width(first))) {
            text.append(before.isBlank() ? before : ink.accent(before))
                    .append(set.apply(line))
                    .append('\n');
            before = others;
        }
    }
}
