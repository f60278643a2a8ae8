package news.vigie.pipeline.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import news.vigie.digest.Item;
import news.vigie.render.PostGroup;

/**
 * Which updates of an edition stand in posts of their own, because they answer the post that told their story last.
 * Those that the same post told stand together; of many such posts only the first few are answered, so that a chat is
 * not flooded, and the other updates stay among the news.
 */
final class Replies {
    static final int MOST = 3;

    private Replies() {}

    /**
     * The news first, then the updates.
     *
     * @param message the message that told a story last, of those that are there
     */
    static List<PostGroup> of(List<Item> items, LongFunction<Optional<Long>> message) {
        Map<Long, List<Item>> byMessage = new LinkedHashMap<>();
        var news = new ArrayList<Item>();
        for (Item item : items) {
            Optional<Long> earlier = item.update() ? message.apply(item.story()) : Optional.empty();
            boolean room = earlier.isPresent() && (byMessage.size() < MOST || byMessage.containsKey(earlier.get()));
            List<Item> group = room ? byMessage.computeIfAbsent(earlier.orElseThrow(), id -> new ArrayList<>()) : news;
            group.add(item);
        }
        var groups = new ArrayList<PostGroup>();
        groups.add(new PostGroup(news, null));
        byMessage
                .values()
                .forEach(updates ->
                        groups.add(new PostGroup(updates, updates.getFirst().story())));
        return List.copyOf(groups);
    }
}
