package news.vigie.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
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
        return render(edition, PostPlan.PLAIN);
    }

    /** The main posts have the edition's heading; those that answer an earlier post stand for themselves. */
    public List<RenderedPost> render(Edition edition, PostPlan plan) {
        var words = new Wording(edition);
        if (edition.items().isEmpty()) {
            return List.of(
                    RenderedPost.of(new TelegramHtml().text(words.empty()).toString()));
        }
        TelegramHtml heading = heading(words);
        List<Part> parts = parts(heading, edition, words, plan);
        int headed = (int) parts.stream().filter(Part::isHeaded).count();
        URI preview = preview(edition);
        var posts = new ArrayList<RenderedPost>();
        for (Part part : parts) {
            TelegramHtml above = posts.isEmpty() ? heading : heading(words, posts.size(), headed);
            TelegramHtml html = message(part.isHeaded() ? above : new TelegramHtml(), part.texts, edition.style());
            posts.add(
                    new RenderedPost(html.toString().strip(), List.of(), posts.isEmpty() ? preview : null, part.answers)
                            .telling(part.stories));
        }
        return List.copyOf(posts);
    }

    /** What stands in one message. */
    private record Part(
            List<TelegramHtml> texts,
            List<Long> stories,
            @Nullable Long answers,
            boolean first) {
        boolean isHeaded() {
            return answers == null || first;
        }
    }

    private static List<Part> parts(TelegramHtml heading, Edition edition, Wording words, PostPlan plan) {
        List<TelegramStory> stories = TelegramStory.of(edition, words);
        var parts = new ArrayList<Part>();
        TelegramHtml laterHeading = heading(words, 1, MANY_PARTS);
        for (PostGroup group : plan.grouping().apply(edition.items())) {
            List<TelegramHtml> texts = new ArrayList<>();
            List<Long> told = new ArrayList<>();
            for (Item item : group.items()) {
                TelegramStory story = stories.get(edition.items().indexOf(item));
                TelegramHtml html = fitting(heading, story, words, edition.style());
                if (!texts.isEmpty() && !fit(with(texts, parts.isEmpty() ? heading : laterHeading, html))) {
                    parts.add(new Part(texts, told, group.answers(), parts.isEmpty()));
                    texts = new ArrayList<>();
                    told = new ArrayList<>();
                }
                texts.add(html);
                told.add(item.story());
            }
            if (!texts.isEmpty()) {
                parts.add(new Part(texts, told, group.answers(), parts.isEmpty()));
            }
        }
        return parts;
    }

    private static List<TelegramHtml> with(List<TelegramHtml> texts, TelegramHtml heading, TelegramHtml last) {
        var all = new ArrayList<>(texts);
        all.addFirst(heading);
        all.add(last);
        return all;
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
