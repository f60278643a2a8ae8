package news.vigie.render;

import java.util.List;
import news.vigie.digest.Item;
import org.jspecify.annotations.Nullable;

/**
 * Stories of an edition that stand in posts of their own.
 *
 * @param answers the story whose last post in the chat they answer; null: they stand in the main posts
 */
public record PostGroup(List<Item> items, @Nullable Long answers) {
    public PostGroup {
        items = List.copyOf(items);
    }
}
