package news.vigie.ordeal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the service has written down of its posts, read from a copy: what opens next is as the kill left it. */
final class Books {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "vigie.mv.db";

    private final Path original;
    private final Path folder;

    Books(Path home, Path folder) throws IOException {
        this.original = home.resolve("data").resolve(FILE);
        this.folder = Files.createDirectories(folder);
    }

    /**
     * A part of an edition for one chat.
     *
     * @param asked of one that somebody asked for
     */
    record Part(long id, long chat, String html, String state, long message, boolean asked) {
        boolean isOpen() {
            return !isSettled() && !state.equals("FAILED");
        }

        boolean isSending() {
            return state.equals("SENDING");
        }

        boolean isSettled() {
            return state.equals("SENT") || isListed();
        }

        /** Nobody knows whether it arrived, and it is listed for the owner. */
        boolean isListed() {
            return state.equals("UNKNOWN");
        }
    }

    /** Those that were waiting or on their way when the service was killed. */
    List<Part> underWay() throws IOException, SQLException {
        return parts("WHERE state IN ('PENDING', 'SENDING')");
    }

    List<Part> all() throws IOException, SQLException {
        return parts("");
    }

    private List<Part> parts(String which) throws IOException, SQLException {
        if (!Files.exists(original)) {
            return List.of();
        }
        Files.copy(original, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        var parts = new ArrayList<Part>();
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:%s/vigie".formatted(folder.toAbsolutePath()), "sa", "");
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM post " + which + " ORDER BY id")) {
            while (row.next()) {
                parts.add(part(row));
            }
        } catch (SQLException e) {
            // Killed before the tables were made.
            if (e.getErrorCode() != 42102 && e.getErrorCode() != 42104) {
                throw e;
            }
        }
        return parts;
    }

    private static Part part(ResultSet row) throws SQLException, IOException {
        return new Part(
                row.getLong("id"),
                Long.parseLong(row.getString("chat")),
                JSON.readTree(row.getString("content")).path("html").asText(),
                row.getString("state"),
                row.getLong("message_id"),
                row.getString("asked") != null);
    }
}
