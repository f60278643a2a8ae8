package news.vigie.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.vigie.digest.Edition;
import news.vigie.digest.Style;
import news.vigie.render.markup.CleanText;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.markup.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * Writes an edition as Telegram messages, split between stories. Each keeps well below what Telegram takes: 4096 UTF-16
 * units after parsing, 100 entities, 32768 bytes with the tags.
 */
public final class TelegramRendering {
    private static final int MOST_UNITS = 3900;
    private static final int MOST_ENTITIES = 95;
    private static final int MOST_BYTES = 30_000;
    private static final int LONGEST_TITLE = 200;

    /** As many as are ever numbered, to know the room that the number takes. */
    private static final int MANY_PARTS = 99;

    public List<RenderedPost> render(Edition edition) {
        var words = new Wording(edition);
        if (edition.items().isEmpty()) {
            return List.of(
                    RenderedPost.of(new TelegramHtml().text(words.empty()).toString()));
        }
        List<List<TelegramHtml>> parts = parts(edition, words);
        URI preview = preview(edition);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new RenderedPost(
                        message(heading(words, i, parts.size()), parts.get(i), edition.style())
                                .toString(),
                        List.of(),
                        i == 0 ? preview : null))
                .toList();
    }

    private static List<List<TelegramHtml>> parts(Edition edition, Wording words) {
        var parts = new ArrayList<List<TelegramHtml>>();
        var part = new ArrayList<TelegramHtml>();
        for (TelegramStory story : TelegramStory.of(edition, words)) {
            TelegramHtml html = fitting(story, words, edition.style());
            part.add(html);
            if (part.size() > 1 && !fits(message(heading(words, parts.size(), MANY_PARTS), part, edition.style()))) {
                part.removeLast();
                parts.add(List.copyOf(part));
                part.clear();
                part.add(html);
            }
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    /** A story alone in a message with the longest of headings; shortened until that fits. */
    private static TelegramHtml fitting(TelegramStory whole, Wording words, Style style) {
        TelegramStory story = whole;
        TelegramHtml html = story.html(words, style);
        while (!fits(message(heading(words, 0, MANY_PARTS), List.of(html), style)) && story.canShrink()) {
            story = story.shrunk();
            html = story.html(words, style);
        }
        return html;
    }

    private static TelegramHtml message(TelegramHtml heading, List<TelegramHtml> stories, Style style) {
        var message = new TelegramHtml().add(heading).line();
        String between = style == Style.HEADLINES ? "\n" : "\n\n";
        String before = "\n";
        for (TelegramHtml story : stories) {
            message.text(before).add(story);
            before = between;
        }
        return message;
    }

    private static TelegramHtml heading(Wording words, int part, int parts) {
        var heading = new TelegramHtml();
        if (part > 0) {
            String name = CleanText.shortened(words.name(), LONGEST_TITLE);
            return heading.bold("%s (%d/%d)".formatted(name, part + 1, parts));
        }
        heading.bold(CleanText.shortened(words.title(), LONGEST_TITLE)).line().text(words.summary());
        words.late().ifPresent(late -> heading.line().italic(late));
        return heading;
    }

    private static @Nullable URI preview(Edition edition) {
        URI link = edition.items().getFirst().brief().link();
        return WebLink.forTelegram(link).isPresent() ? link : null;
    }

    private static boolean fits(TelegramHtml message) {
        return message.units() <= MOST_UNITS && message.entities() <= MOST_ENTITIES && message.bytes() <= MOST_BYTES;
    }
}
