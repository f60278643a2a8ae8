package news.vigie.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.digest.Edition;
import news.vigie.digest.PostFormat;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.markup.WebLink;
import news.vigie.render.post.Packing;
import news.vigie.render.post.PostHeading;
import news.vigie.render.post.PostPart;
import news.vigie.render.post.TelegramStory;
import news.vigie.render.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Writes an edition as Telegram messages, split between stories, each within what Telegram takes. */
public final class TelegramRendering {
    public List<RenderedPost> render(Edition edition) {
        return render(edition, PostPlan.PLAIN);
    }

    /** The main posts have the edition's heading; those that answer an earlier post stand for themselves. */
    public List<RenderedPost> render(Edition edition, PostPlan plan) {
        Sheet sheet = Sheet.of(edition);
        if (edition.items().isEmpty()) {
            return List.of(
                    RenderedPost.of(new TelegramHtml().text(sheet.summary()).toString()));
        }
        List<PostPart> parts = PostPart.of(edition, sheet, plan.grouping().apply(edition.items()));
        int headed = parts.stream().mapToInt(PostPart::number).max().orElse(0);
        var packing = new Packing(sheet);
        var posts = new ArrayList<RenderedPost>();
        for (PostPart part : parts) {
            var heading = new PostHeading(sheet, part.number(), headed);
            URI photo = plan.photo() && posts.isEmpty() ? photo(edition, part) : null;
            posts.add(new RenderedPost(
                    packing.post(heading.html(), part.stories()).toString(),
                    List.of(),
                    posts.isEmpty() ? preview(part) : null,
                    part.answers(),
                    plan.format() == PostFormat.RICH ? heading.rich(part.stories(), photo) : null,
                    part.told(),
                    photo));
        }
        return List.copyOf(posts);
    }

    /**
     * One post of an edition once more, in the words that the edition is read with now: it tells what it told, above the
     * same buttons and below the same picture.
     *
     * @param parts all posts of the edition as they are, in their order
     * @param number of the post among them, from 0
     */
    public RenderedPost again(Edition edition, List<RenderedPost> parts, int number) {
        Sheet sheet = Sheet.of(edition);
        List<PostPart> told = PostPart.again(edition, sheet, parts);
        int headed = told.stream().mapToInt(PostPart::number).max().orElse(0);
        PostPart part = told.get(number);
        RenderedPost before = parts.get(number);
        var heading = new PostHeading(sheet, part.number(), headed);
        var packing = new Packing(sheet);
        List<TelegramStory> stories = packing.fitted(heading.html(), part.stories());
        return before.saying(
                packing.post(heading.html(), stories).toString(),
                before.rich() == null ? null : heading.rich(stories, before.photo()));
    }

    /** The first story of the edition as a digest tells it, without a heading. */
    public RenderedPost alone(Edition edition) {
        Sheet sheet = Sheet.of(edition);
        var packing = new Packing(sheet);
        return RenderedPost.of(
                packing.post(new TelegramHtml(), PostPart.first(sheet).stories())
                        .toString());
    }

    private static @Nullable URI preview(PostPart part) {
        URI link = part.stories().getFirst().story().link();
        return WebLink.isForAll(link) ? link : null;
    }

    private static @Nullable URI photo(Edition edition, PostPart part) {
        long first = part.told().getFirst();
        return edition.items().stream()
                .filter(item -> item.story() == first)
                .map(item -> item.brief().image())
                .flatMap(Stream::ofNullable)
                .filter(WebLink::isForAll)
                .findFirst()
                .orElse(null);
    }
}
