package news.vigie.store.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.FeedTrail;
import news.vigie.feed.FeedTrail.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table feed_trail: a letter for each kind, languages apart by spaces. */
final class Trails {
    private static final Map<Kind, String> LETTERS = Map.of(
            Kind.PAGE, "P",
            Kind.UNSELECTED, "U",
            Kind.FEED, "F",
            Kind.EXTRACT, "X",
            Kind.CONSENT, "C",
            Kind.PAYWALL, "W",
            Kind.SCRIPT, "S",
            Kind.ERROR, "E",
            Kind.NOTHING, "N");

    private static final Map<String, Kind> KINDS =
            LETTERS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final String CHANGE =
            "UPDATE feed_trail SET kinds = :kinds, languages = :languages WHERE feed_id = :feed";
    private static final String BEGIN =
            "INSERT INTO feed_trail (feed_id, kinds, languages) VALUES (:feed, :kinds, :languages)";

    private Trails() {}

    /** Of a row that is joined with the table; the feed may have no trail yet. */
    static FeedTrail of(ResultSet row) throws SQLException {
        String kinds = row.getString("kinds");
        return kinds == null ? FeedTrail.NONE : trail(kinds, row.getString("languages"));
    }

    /** @param language null: the entry has no text */
    static void add(Handle handle, long feed, Kind kind, @Nullable String language) {
        FeedTrail before = held(handle, feed);
        FeedTrail after = language == null ? before.with(kind) : before.with(kind, language);
        write(handle, feed, before.kinds().isEmpty() ? BEGIN : CHANGE, after);
    }

    static void unselected(Handle handle, long feed) {
        write(handle, feed, CHANGE, held(handle, feed).unselected());
    }

    private static FeedTrail held(Handle handle, long feed) {
        return handle.createQuery("SELECT kinds, languages FROM feed_trail WHERE feed_id = :feed FOR UPDATE")
                .bind("feed", feed)
                .map((row, context) -> of(row))
                .findOne()
                .orElse(FeedTrail.NONE);
    }

    private static void write(Handle handle, long feed, String statement, FeedTrail after) {
        handle.createUpdate(statement)
                .bind("feed", feed)
                .bind("kinds", letters(after.kinds()))
                .bind("languages", String.join(" ", after.languages()))
                .execute();
    }

    private static String letters(List<Kind> kinds) {
        return kinds.stream().map(LETTERS::get).collect(Collectors.joining());
    }

    private static FeedTrail trail(String kinds, String languages) {
        return new FeedTrail(
                Stream.of(kinds.split(""))
                        .map(KINDS::get)
                        .filter(Objects::nonNull)
                        .toList(),
                Stream.of(languages.split(" ")).filter(code -> !code.isEmpty()).toList());
    }
}
