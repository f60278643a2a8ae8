package news.vigie.web.feeds;

/**
 * A feed in words.
 *
 * @param address without a user name and password that may stand in it
 * @param standing how it fares, as a class of the style: "ok", "warning", "new" or "paused"
 */
public record FeedRow(
        String name,
        String address,
        String topics,
        String standing,
        String state,
        String lastSuccess,
        String nextTry,
        long entries) {}
