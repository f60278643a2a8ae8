package news.vigie.store.news;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.Origin;
import news.vigie.feed.watch.FeedFacts;
import news.vigie.http.Validators;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Notices;

/** The rows of the table feed, as the records that are made of them. */
final class FeedRow {
    private FeedRow() {}

    static Feed feed(ResultSet row) throws SQLException {
        String movedTo = row.getString("moved_to");
        return new Feed(
                row.getLong("id"),
                Columns.document(row, "definition", FeedDefinition.class),
                row.getString("title"),
                Origin.valueOf(row.getString("origin")),
                row.getBoolean("paused"),
                movedTo == null ? null : URI.create(movedTo));
    }

    static DueFeed due(ResultSet row) throws SQLException {
        return new DueFeed(
                feed(row),
                row.getString("host"),
                new Validators(row.getString("etag"), row.getString("last_modified")),
                row.getString("body_hash"),
                row.getInt("failures"),
                row.getBoolean("fresh") ? null : Columns.momentOrNull(row, "last_success"),
                row.getInt("version"),
                memory(row));
    }

    /** Of a row that is joined with its trail. */
    static FeedFacts facts(ResultSet row) throws SQLException {
        return new FeedFacts(
                feed(row),
                memory(row),
                Trails.of(row),
                row.getInt("failures"),
                Notices.of(row, "problem"),
                Columns.momentOrNull(row, "last_success"),
                Columns.momentOrNull(row, "last_visit"),
                Columns.moment(row, "due"),
                Columns.momentOrNull(row, "ended"),
                row.getLong("entries"));
    }

    private static FeedMemory memory(ResultSet row) throws SQLException {
        String memory = row.getString("memory");
        return memory == null ? FeedMemory.NONE : Json.read(memory, FeedMemory.class);
    }
}
