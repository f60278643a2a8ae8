package news.vigie.render.form;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.vigie.render.markup.WebLink;
import news.vigie.render.sheet.ActorText;
import news.vigie.render.sheet.BulletText;
import news.vigie.render.sheet.QuoteText;
import news.vigie.render.sheet.Sheet;
import news.vigie.render.sheet.StoryText;

/** An edition for a terminal, at most 80 columns wide: what is wider reads badly, and breaks in many. */
public final class TextForm {
    private static final int WIDTH = 80;
    private static final String INDENT = "    ";
    private static final String HANGING = INDENT + "  ";

    /** Beside every line of a quotation: a second line of a bullet may begin with a quotation mark too. */
    private static final String BAR = INDENT + "│ ";

    private final Ink ink;
    private final Sheet sheet;
    private final StringBuilder text = new StringBuilder();

    private TextForm(Ink ink, Sheet sheet) {
        this.ink = ink;
        this.sheet = sheet;
    }

    public static String of(Sheet sheet, Ink ink) {
        return new TextForm(ink, sheet).write();
    }

    private String write() {
        if (sheet.stories().isEmpty()) {
            lines("", "", sheet.summary(), UnaryOperator.identity());
            return text.toString();
        }
        lines("", "", sheet.title(), ink::bold);
        lines("", "", sheet.summary(), ink::faint);
        if (sheet.late() != null) {
            lines("", "", sheet.late(), ink::italic);
        }
        sheet.stories().forEach(story -> {
            text.append('\n');
            write(story);
        });
        return text.toString();
    }

    private void write(StoryText story) {
        String update = story.mark() == null ? "" : story.mark() + " · ";
        String marker = "%2d. ".formatted(story.number());
        lines(marker, " ".repeat(marker.length()), update + story.headline(), ink::bold);
        story.bullets().forEach(this::write);
        story.quotes().forEach(this::write);
        if (!story.actors().isEmpty()) {
            about(sheet.labels().actors(ActorText.line(story.actors(), Integer.MAX_VALUE)));
        }
        about(sheet.labels().sources(sources(story)));
        WebLink.of(story.link()).ifPresent(link -> lines(INDENT, INDENT, link, ink::faint));
    }

    private void write(BulletText bullet) {
        lines(INDENT + "• ", HANGING, bullet.line(), UnaryOperator.identity());
    }

    private void write(QuoteText quote) {
        lines(BAR, BAR, quote.words(), ink::italic);
        lines(BAR + "— ", BAR + "  ", quote.speaker(), UnaryOperator.identity());
    }

    private static String sources(StoryText story) {
        String named = story.sources().stream()
                .map(source -> source.name() + source.after())
                .collect(Collectors.joining(", "));
        return named + story.timeAfter();
    }

    private void about(String line) {
        lines(INDENT, HANGING, line, ink::faint);
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
