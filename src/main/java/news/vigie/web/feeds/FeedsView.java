package news.vigie.web.feeds;

import java.util.List;
import news.vigie.web.reader.Frame;

/**
 * The page of the feeds.
 *
 * @param summary how many fare how
 * @param choices what else may be shown, group by group
 */
public record FeedsView(Frame frame, String summary, List<List<Choice>> choices, List<FeedRow> rows) {
    public FeedsView {
        choices = choices.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
    }

    /** A link to the same page, shown otherwise. */
    public record Choice(String text, String href, boolean isCurrent) {}
}
