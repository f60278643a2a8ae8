package news.vigie.render.post;

import static news.vigie.render.markup.HtmlText.escape;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import news.vigie.digest.Style;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.WebLink;
import news.vigie.render.sheet.BulletText;
import news.vigie.render.sheet.QuoteText;
import news.vigie.render.sheet.Sheet;
import news.vigie.render.sheet.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A post as a rich message (Bot API 10.1), in the HTML of such messages: headings, lists, quotations with their credit. It
 * says what the post in plain HTML says, so that it stays far below what a rich message may hold: 32768 characters, 500
 * blocks.
 */
public final class RichPost {
    private final Sheet sheet;
    private final StringBuilder html = new StringBuilder();

    private RichPost(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The HTML of a post.
     *
     * @param title null: it has none
     * @param lines below the title
     * @param photo stands above all of it; null: none
     */
    static String of(
            Sheet sheet, @Nullable String title, List<String> lines, List<TelegramStory> stories, @Nullable URI photo) {
        var post = new RichPost(sheet);
        if (photo != null) {
            post.html.append("<img src=\"").append(escape(photo.toString())).append("\">\n");
        }
        if (title != null) {
            post.block("h2", escape(title));
        }
        lines.forEach(line -> post.block("p", escape(line)));
        stories.forEach(post::write);
        return post.html.toString();
    }

    private void write(TelegramStory told) {
        String headline =
                mark(told.story().mark()) + link(told.title(), told.story().link());
        String numbered = told.numbered() ? told.story().number() + ". " + headline : headline;
        if (sheet.style() == Style.HEADLINES) {
            block("p", numbered + " · " + sources(told));
            return;
        }
        block("h4", numbered);
        if (!told.story().bullets().isEmpty()) {
            block("ul", told.story().bullets().stream().map(RichPost::item).collect(Collectors.joining()));
        }
        told.story().quotes().forEach(this::write);
        if (told.more()) {
            block("p", "<i>" + escape(sheet.labels().more()) + "</i>");
        }
        if (!told.story().actors().isEmpty()) {
            block("footer", "👤 " + escape(told.actors()));
        }
        block(
                "footer",
                "🗞 " + escape(told.counted(sheet)) + sources(told)
                        + escape(told.story().timeAfter()));
    }

    private static String item(BulletText bullet) {
        return "<li>" + mark(bullet.mark()) + escape(bullet.text() + bullet.after()) + "</li>";
    }

    private void write(QuoteText quote) {
        block("blockquote", escape(quote.words()) + "<cite>" + escape(quote.speaker()) + "</cite>");
    }

    private String sources(TelegramStory told) {
        List<SourceText> all = told.story().sources();
        String named = all.stream()
                .limit(TelegramStory.MOST_SOURCES)
                .map(source -> link(CleanText.shortened(source.name(), TelegramStory.LONGEST_NAME), source.link())
                        + escape(source.after()))
                .collect(Collectors.joining(", "));
        int others = all.size() - TelegramStory.MOST_SOURCES;
        return others <= 0 ? named : named + ", " + escape(sheet.labels().others(others));
    }

    private static String mark(@Nullable String mark) {
        return mark == null ? "" : "<i>" + escape(mark) + "</i> · ";
    }

    private static String link(String text, URI target) {
        return WebLink.forTelegram(target)
                .map(address -> "<a href=\"" + escape(address) + "\">" + escape(text) + "</a>")
                .orElseGet(() -> escape(text));
    }

    private void block(String tag, String content) {
        html.append('<').append(tag).append('>').append(content);
        html.append("</").append(tag).append(">\n");
    }
}
