package news.vigie.store.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.Origin;
import news.vigie.http.Validators;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Notices;

/** The rows of the table feed, as the records that are made of them. */
final class FeedRow {
    private FeedRow() {}

    static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getLong("id"),
                Columns.document(row, "definition", FeedDefinition.class),
                row.getString("title"),
                Origin.valueOf(row.getString("origin")),
                row.getBoolean("paused"));
    }

    static DueFeed due(ResultSet row) throws SQLException {
        return new DueFeed(
                feed(row),
                new Validators(row.getString("etag"), row.getString("last_modified")),
                row.getString("body_hash"),
                row.getInt("failures"),
                row.getBoolean("fresh"));
    }

    static FeedHealth health(ResultSet row) throws SQLException {
        return new FeedHealth(
                Columns.momentOrNull(row, "last_success"),
                row.getBoolean("paused") ? null : Columns.moment(row, "due"),
                row.getInt("failures"),
                Notices.of(row, "problem"),
                row.getLong("entries"));
    }
}
