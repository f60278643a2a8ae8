package news.vigie.render.form;

import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.render.markup.WebLink;
import news.vigie.render.sheet.ActorText;
import news.vigie.render.sheet.Sheet;
import news.vigie.render.sheet.StoryText;

/** An edition in Markdown (CommonMark), every foreign sign escaped. */
public final class MarkdownForm {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");
    private static final Pattern LIST_START = Pattern.compile("^(\\d{1,9})([.)])|^([-+=])");

    /** In the address of a link a reference to a character would be that character. */
    private static final Pattern REFERENCE = Pattern.compile("&(?=#?\\w{1,40};)");

    private final StringBuilder text = new StringBuilder();
    private final Sheet sheet;

    private MarkdownForm(Sheet sheet) {
        this.sheet = sheet;
    }

    public static String of(Sheet sheet) {
        return new MarkdownForm(sheet).write();
    }

    private String write() {
        if (sheet.stories().isEmpty()) {
            return escape(sheet.summary()) + "\n";
        }
        text.append("# %s\n\n*%s*\n".formatted(escape(sheet.title()), escape(sheet.summary())));
        if (sheet.late() != null) {
            text.append("\n*%s*\n".formatted(escape(sheet.late())));
        }
        sheet.stories().forEach(this::write);
        return text.toString();
    }

    private void write(StoryText story) {
        String update = story.mark() == null ? "" : "*" + escape(story.mark()) + "* · ";
        text.append("\n## %d. %s%s\n\n".formatted(story.number(), update, link(story.headline(), story.link())));
        story.bullets().forEach(bullet -> {
            String mark = bullet.mark() == null ? "" : "**" + escape(bullet.mark()) + "** · ";
            text.append("- %s%s%s\n".formatted(mark, escape(bullet.text()), escape(bullet.after())));
        });
        String before = story.bullets().isEmpty() ? "" : "\n";
        for (var quote : story.quotes()) {
            text.append("%s> %s  \n> — *%s*\n".formatted(before, escape(quote.words()), escape(quote.speaker())));
            before = "\n";
        }
        text.append(before);
        if (!story.actors().isEmpty()) {
            text.append(sheet.labels().actors(escape(ActorText.line(story.actors(), Integer.MAX_VALUE))))
                    .append("  \n");
        }
        text.append(sheet.labels().sources(sources(story))).append('\n');
    }

    private static String sources(StoryText story) {
        String named = story.sources().stream()
                .map(source -> link(source.name(), source.link()) + escape(source.after()))
                .collect(Collectors.joining(", "));
        return named + escape(story.timeAfter());
    }

    private static String link(String text, URI target) {
        return WebLink.of(target)
                .map(address -> "[%s](<%s>)"
                        .formatted(escape(text), REFERENCE.matcher(address).replaceAll("&amp;")))
                .orElseGet(() -> escape(text));
    }

    private static String escape(String text) {
        String signs = SIGNS.matcher(text).replaceAll("\\\\$0");
        return LIST_START.matcher(signs).replaceFirst("$1\\\\$2$3");
    }
}
