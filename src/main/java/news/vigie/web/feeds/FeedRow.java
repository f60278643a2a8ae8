package news.vigie.web.feeds;

import java.util.List;

/**
 * A feed in words.
 *
 * @param address without a user name, a password and a query, which may be secret
 * @param standing how it fares, as a class of the style: "well", "waiting", "odd", "down" or "paused"
 * @param signs the state, the worst first
 */
public record FeedRow(
        long id,
        String name,
        String address,
        String topics,
        String standing,
        List<String> signs,
        String lastSuccess,
        String nextTry,
        String rhythm,
        String newest,
        long entries) {
    public FeedRow {
        signs = List.copyOf(signs);
    }
}
