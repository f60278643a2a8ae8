package news.vigie.web.feeds;

import java.util.List;
import news.vigie.web.reader.Frame;

/** The page of the feeds. */
public record FeedsView(Frame frame, List<FeedRow> rows) {}
