package news.vigie.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
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
    private static final String BETWEEN = "\n\n";

    /** As many as are ever numbered, to know the room that the number takes. */
    private static final int MANY_PARTS = 99;

    public List<RenderedPost> render(Edition edition) {
        var words = new Wording(edition);
        if (edition.items().isEmpty()) {
            return List.of(
                    RenderedPost.of(new TelegramHtml().text(words.empty()).toString()));
        }
        TelegramHtml heading = heading(words);
        List<List<TelegramHtml>> parts = parts(heading, edition, words);
        URI preview = preview(edition);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new RenderedPost(
                        message(i == 0 ? heading : heading(words, i, parts.size()), parts.get(i), edition.style())
                                .toString(),
                        List.of(),
                        i == 0 ? preview : null))
                .toList();
    }

    private static List<List<TelegramHtml>> parts(TelegramHtml heading, Edition edition, Wording words) {
        var parts = new ArrayList<List<TelegramHtml>>();
        TelegramHtml laterHeading = heading(words, 1, MANY_PARTS);
        List<TelegramHtml> part = new ArrayList<>(List.of(heading));
        for (TelegramStory story : TelegramStory.of(edition, words)) {
            TelegramHtml html = fitting(heading, story, words, edition.style());
            part.add(html);
            if (part.size() > 2 && !fit(part)) {
                parts.add(List.copyOf(part.subList(1, part.size() - 1)));
                part = new ArrayList<>(List.of(laterHeading, html));
            }
        }
        parts.add(List.copyOf(part.subList(1, part.size())));
        return parts;
    }

    /** A story as it fits alone below the longest of headings, which is the first. */
    private static TelegramHtml fitting(TelegramHtml heading, TelegramStory whole, Wording words, Style style) {
        TelegramStory story = whole;
        TelegramHtml html = story.html(words, style);
        while (!fit(List.of(heading, html)) && story.canShrink()) {
            story = story.shrunk();
            html = story.html(words, style);
        }
        return html;
    }

    private static TelegramHtml message(TelegramHtml heading, List<TelegramHtml> stories, Style style) {
        var message = new TelegramHtml().add(heading).line();
        String between = style == Style.HEADLINES ? "\n" : BETWEEN;
        String before = "\n";
        for (TelegramHtml story : stories) {
            message.text(before).add(story);
            before = between;
        }
        return message;
    }

    private static TelegramHtml heading(Wording words) {
        var heading = new TelegramHtml();
        heading.bold(CleanText.shortened(words.title(), LONGEST_TITLE)).line().text(words.summary());
        words.late().ifPresent(late -> heading.line().italic(late));
        return heading;
    }

    private static TelegramHtml heading(Wording words, int part, int parts) {
        String name = CleanText.shortened(words.name(), LONGEST_TITLE);
        return new TelegramHtml().bold("%s (%d/%d)".formatted(name, part + 1, parts));
    }

    private static @Nullable URI preview(Edition edition) {
        URI link = edition.items().getFirst().brief().link();
        return WebLink.forTelegram(link).isPresent() ? link : null;
    }

    private static boolean fit(List<TelegramHtml> pieces) {
        int between = BETWEEN.length() * pieces.size();
        return sum(pieces, TelegramHtml::units) + between <= MOST_UNITS
                && sum(pieces, TelegramHtml::bytes) + between <= MOST_BYTES
                && sum(pieces, TelegramHtml::entities) <= MOST_ENTITIES;
    }

    private static int sum(List<TelegramHtml> pieces, ToIntFunction<TelegramHtml> measure) {
        return pieces.stream().mapToInt(measure).sum();
    }
}
