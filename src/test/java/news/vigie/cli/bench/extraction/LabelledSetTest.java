package news.vigie.cli.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledSetTest {
    @TempDir
    private Path folder;

    private Path lines(String text) throws Exception {
        return Files.writeString(folder.resolve("gt.jsonl"), text);
    }

    @Test
    void eachLineIsAPageBesideTheFile() throws Exception {
        Path file = lines("{\"set\":\"ports\",\"id\":\"1\",\"gt\":{}}\n\n{\"set\":\"ports\",\"id\":\"2\",\"gt\":{}}\n");
        Files.createDirectories(folder.resolve("html"));
        Files.writeString(folder.resolve("html/2.html"), "<p>Ahoy");

        LabelledSet set = LabelledSet.read(file);

        assertThat(set.name()).isEqualTo("ports");
        assertThat(set.truths()).extracting(Truth::id).containsExactly("1", "2");
        assertThat(set.page(set.truths().get(1))).asString().isEqualTo("<p>Ahoy");
    }

    @Test
    void aSetWithoutANameIsCalledAsItsFile() throws Exception {
        Path file = lines("{\"id\":\"1\",\"gt\":{}}");

        assertThat(LabelledSet.read(file).name()).isEqualTo(file.toString());
    }

    @Test
    void whatIsNoSetIsRefusedWithItsPlace() throws Exception {
        Path broken = lines("{\"id\":\"1\",\"gt\":{}}\n{\"id\"");
        assertThatThrownBy(() -> LabelledSet.read(broken)).hasMessageContaining("gt.jsonl, line 2: not JSON");

        Path bare = lines("{\"id\":\"1\"}");
        assertThatThrownBy(() -> LabelledSet.read(bare)).hasMessageContaining("line 1: no \"id\" or no \"gt\"");

        assertThatThrownBy(() -> LabelledSet.read(folder.resolve("none"))).hasMessageContaining("no such file");
    }
}
