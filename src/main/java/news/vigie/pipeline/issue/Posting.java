package news.vigie.pipeline.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.render.PostButtons;
import news.vigie.render.PostGroup;
import news.vigie.render.PostPlan;
import news.vigie.render.RenderedPost;
import news.vigie.render.TelegramRendering;
import org.jspecify.annotations.Nullable;

/**
 * The posts of an edition for its addresses. They are the same for all at which the same updates answer messages; which
 * messages, each chat knows by itself.
 */
final class Posting {
    private final TelegramRendering rendering = new TelegramRendering();
    private final PostPlan plan;
    private final Map<Address, Map<Long, Long>> messages;

    /** @param messages the message that told a story last, at each address that got one */
    Posting(PostPlan plan, Map<Address, Map<Long, Long>> messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /** @param notBefore when they may go; null: at once */
    List<PostDraft> posts(List<Address> addresses, Edition edition, @Nullable Instant notBefore) {
        var posts = new ArrayList<PostDraft>();
        Map<List<List<Long>>, List<RenderedPost>> rendered = new HashMap<>();
        for (Address address : addresses) {
            List<PostGroup> groups = Replies.of(edition.items(), toldBy(address));
            List<RenderedPost> parts = rendered.computeIfAbsent(
                    stories(groups),
                    like -> buttoned(edition, rendering.render(edition, plan.grouped(items -> groups))));
            for (int part = 0; part < parts.size(); part++) {
                posts.add(new PostDraft(address, part + 1, parts.size(), parts.get(part), notBefore));
            }
        }
        return posts;
    }

    /** Buttons hang under the last part alone: they are of the whole edition. */
    private static List<RenderedPost> buttoned(Edition edition, List<RenderedPost> parts) {
        var all = new ArrayList<>(parts);
        all.set(all.size() - 1, all.getLast().above(PostButtons.of(edition.language())));
        return all;
    }

    private LongFunction<Optional<Long>> toldBy(Address address) {
        Map<Long, Long> own = messages.getOrDefault(address, Map.of());
        return story -> Optional.ofNullable(own.get(story));
    }

    private static List<List<Long>> stories(List<PostGroup> groups) {
        return groups.stream()
                .map(group -> group.items().stream().map(Item::story).toList())
                .toList();
    }
}
