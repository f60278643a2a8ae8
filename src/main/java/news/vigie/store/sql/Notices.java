package news.vigie.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Notices as columns keep them: {@code ["http.too-slow",30.0]}, a notice in a notice being an array in the array. What
 * somebody else said stands there as it is, and whatever is no such array is read as that.
 */
public final class Notices {
    private static final String ARRAY = "[\"";

    private Notices() {}

    public static @Nullable String column(@Nullable Notice notice) {
        if (notice == null) {
            return null;
        }
        return quotation(notice).filter(words -> !words.startsWith(ARRAY)).orElseGet(() -> Json.write(array(notice)));
    }

    public static @Nullable Notice of(ResultSet row, String column) throws SQLException {
        String written = row.getString(column);
        return written == null ? null : of(written);
    }

    static Notice of(String written) {
        return written.startsWith(ARRAY)
                ? Json.readList(written).map(Notices::notice).orElseGet(() -> Notice.quoted(written))
                : Notice.quoted(written);
    }

    private static Optional<String> quotation(Notice notice) {
        return notice.arguments().stream()
                .findFirst()
                .map(String::valueOf)
                .filter(words -> notice.equals(Notice.quoted(words)));
    }

    private static List<Object> array(Notice notice) {
        return Stream.concat(
                        Stream.of(notice.key()),
                        notice.arguments().stream()
                                .map(argument -> argument instanceof Notice inner ? array(inner) : argument))
                .toList();
    }

    private static Notice notice(List<?> array) {
        List<Object> arguments = array.stream()
                .skip(1)
                .<Object>map(argument -> argument instanceof List<?> inner ? notice(inner) : argument)
                .toList();
        return new Notice(String.valueOf(array.getFirst()), arguments);
    }
}
