package news.vigie.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Timing;
import news.vigie.digest.Address;
import news.vigie.digest.QuietHours;
import news.vigie.digest.Style;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The table chat_settings. Lists are lines; only what differs from the usual has a row. */
final class SettingsTable {
    private static final String PUT = """
            INSERT INTO chat_settings (chat, thread, zone, times, days, quiet, since, style, stories, topics, feeds)
            VALUES (:chat, :thread, :zone, :times, :days, :quiet, :since, :style, :stories, :topics, :feeds)
            """;

    private static final String CHANGE = """
            UPDATE chat_settings
            SET zone = :zone, times = :times, days = :days, quiet = :quiet, since = :since, style = :style,
                stories = :stories, topics = :topics, feeds = :feeds
            WHERE chat = :chat AND thread = :thread
            """;

    private static final String DROP = "DELETE FROM chat_settings WHERE chat = :chat AND thread = :thread";
    private static final String OF = "SELECT * FROM chat_settings WHERE chat = :chat AND thread = :thread";

    private final Transactions transactions;

    SettingsTable(Transactions transactions) {
        this.transactions = transactions;
    }

    ChatSettings of(Address address) {
        return transactions.read(handle -> handle.createQuery(OF)
                .bind("chat", address.chat())
                .bind("thread", Addresses.thread(address))
                .map((row, context) -> read(row))
                .findOne()
                .orElse(ChatSettings.USUAL));
    }

    Map<Address, ChatSettings> all() {
        Map<Address, ChatSettings> all = new LinkedHashMap<>();
        transactions.read(handle -> handle.createQuery("SELECT * FROM chat_settings ORDER BY chat, thread")
                .map((row, context) -> all.put(Addresses.of(row), read(row)))
                .list());
        return all;
    }

    /**
     * The row is locked between the look and the change. Where there is none yet, of two who make one the second finds the
     * key taken and begins again; so the row of the first is never deleted to make room.
     */
    boolean change(Address address, UnaryOperator<ChatSettings> change) {
        return transactions.write(handle -> {
            Optional<ChatSettings> kept = handle.createQuery(OF + " FOR UPDATE")
                    .bind("chat", address.chat())
                    .bind("thread", Addresses.thread(address))
                    .map((row, context) -> read(row))
                    .findOne();
            ChatSettings before = kept.orElse(ChatSettings.USUAL);
            ChatSettings after = change.apply(before);
            if (after.equals(before)) {
                return false;
            }
            if (after.equals(ChatSettings.USUAL)) {
                write(handle.createUpdate(DROP), address);
            } else {
                write(bound(handle.createUpdate(kept.isPresent() ? CHANGE : PUT), after), address);
            }
            return true;
        });
    }

    private static void write(Update update, Address address) {
        update.bind("chat", address.chat())
                .bind("thread", Addresses.thread(address))
                .execute();
    }

    private static Update bound(Update update, ChatSettings settings) {
        Timing timing = settings.timing();
        return update.bind("zone", timing.zone() == null ? null : timing.zone().getId())
                .bind("times", lines(timing.times()))
                .bind("days", lines(timing.days()))
                .bind("quiet", quiet(timing.quiet()))
                .bind("since", timing.since())
                .bind(
                        "style",
                        settings.style() == null ? null : settings.style().name())
                .bind("stories", settings.stories())
                .bind("topics", lines(settings.topics()))
                .bind("feeds", lines(settings.feeds()));
    }

    private static ChatSettings read(ResultSet row) throws SQLException {
        String zone = row.getString("zone");
        String style = row.getString("style");
        var timing = new Timing(
                zone == null ? null : ZoneId.of(zone),
                list(row.getString("times"), LocalTime::parse),
                list(row.getString("days"), DayOfWeek::valueOf).stream().collect(Collectors.toSet()),
                quiet(Optional.ofNullable(row.getString("quiet"))),
                Instant.ofEpochMilli(row.getLong("since")));
        return new ChatSettings(
                timing,
                style == null ? null : Style.valueOf(style),
                row.getInt("stories"),
                list(row.getString("topics"), topic -> topic),
                list(row.getString("feeds"), feed -> feed));
    }

    private static String lines(Collection<?> things) {
        return things.stream()
                .map(thing -> thing.toString().replace('\n', ' '))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static <T> List<T> list(String lines, Function<String, T> read) {
        return Arrays.stream(lines.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(read)
                .toList();
    }

    private static @Nullable String quiet(@Nullable QuietHours quiet) {
        return quiet == null ? null : quiet.from() + "-" + quiet.to();
    }

    private static @Nullable QuietHours quiet(Optional<String> told) {
        return told.map(text -> text.split("-", 2))
                .map(ends -> new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                .orElse(null);
    }
}
