package news.vigie.render;

import java.util.List;
import java.util.function.Function;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Item;
import news.vigie.digest.PostFormat;

/**
 * How an edition becomes posts.
 *
 * @param format whether each post has a rich form beside its HTML
 * @param photo the first story's picture is shown above; without it, or without a picture, its page is previewed
 * @param grouping of the edition's items into posts, each item once; groups that are empty are left out
 */
public record PostPlan(PostFormat format, boolean photo, Function<List<Item>, List<PostGroup>> grouping) {
    /** Everything in the main posts, in HTML, with the first story's page. */
    public static final PostPlan PLAIN = new PostPlan(PostFormat.HTML, false, PostPlan::together);

    /** As the digest wants it, everything in the main posts. */
    public static PostPlan of(DigestDefinition digest) {
        return new PostPlan(digest.format(), digest.photo(), PostPlan::together);
    }

    /** The same with other groups. */
    public PostPlan grouped(Function<List<Item>, List<PostGroup>> other) {
        return new PostPlan(format, photo, other);
    }

    private static List<PostGroup> together(List<Item> items) {
        return List.of(new PostGroup(items, null));
    }
}
