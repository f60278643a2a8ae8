package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.vigie.digest.DigestDefinition;
import news.vigie.language.Language;
import news.vigie.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RereadingTest {
    @TempDir
    Path folder;

    private final List<Settings> taken = new ArrayList<>();
    private HomeFolder home;
    private Rereading rereading;

    @BeforeEach
    void theConfigurationWasRead() {
        home = HomeFolder.good(folder);
        rereading = new Rereading(folder, Map.of(), Language.ENGLISH, taken::add);
    }

    private List<String> digests() {
        return taken.getLast().digests().stream().map(DigestDefinition::name).toList();
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        rereading.look();
        rereading.look();

        assertThat(taken).isEmpty();
    }

    @Test
    void aChangeIsTakenUpOnceNobodyWritesAnyMore() {
        home.write("digests/matin.yaml", "title: Le m");
        rereading.look();
        home.write("digests/matin.yaml", "title: Le matin\n");
        rereading.look();
        assertThat(taken).isEmpty();

        rereading.look();
        rereading.look();
        assertThat(taken).hasSize(1);
        assertThat(digests()).containsExactly("matin", "soir");
    }

    @Test
    void aWrongFileIsRefusedWholeUntilItIsMended() {
        home.write("digests/matin.yaml", "title: Le matin\n").write("config/feeds.yaml", "feeds: [{url: nowhere}]\n");
        rereading.look();
        rereading.look();
        assertThat(taken).isEmpty();

        home.write("config/feeds.yaml", "feeds: [{url: 'https://courier.example/rss.xml'}]\n");
        rereading.look();
        rereading.look();
        assertThat(taken).hasSize(1);
        assertThat(taken.getLast().feeds()).hasSize(1);
    }

    @Test
    void aFileThatGoesOrIsTouchedIsAChangeToo() throws IOException {
        Files.setLastModifiedTime(
                folder.resolve("config/vigie.yaml"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        rereading.look();
        rereading.look();
        Files.delete(folder.resolve("digests/soir.yaml"));
        rereading.look();
        rereading.look();

        assertThat(taken).hasSize(2);
        assertThat(digests()).isEmpty();
    }
}
