package news.vigie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {
    private static final String FEED = "/northern-wire/feed.json";
    private static final String PAGE = "/northern-wire/snow-in-june";

    @TempDir
    private Path folder;

    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        visitor = new Visitor(folder);
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void aDroppedFileIsPrintedWhenAFeedIsAskedFor() throws Exception {
        Files.writeString(folder.resolve("snow.txt"), "Snow in June\n\nSnow fell on the hills and in the town.");

        assertThat(visitor.get(FEED).body()).contains("Snow in June");
        assertThat(visitor.get(PAGE).body()).contains("Snow fell on the hills");
    }

    @Test
    void aChangedFileRevisesItsPiece() throws Exception {
        Files.writeString(folder.resolve("snow.md"), "# Snow in June\n\nSnow fell on the");
        visitor.get(FEED);
        Files.writeString(folder.resolve("snow.md"), "# Snow in June\n\nSnow fell on the hills, and it stayed.");
        visitor.get(FEED);

        assertThat(visitor.get(PAGE).body()).contains("and it stayed");
        assertThat(visitor.get(PAGE + "-2").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileInTheCodePageOfWindowsKeepsItsAccents() throws Exception {
        Files.write(
                folder.resolve("ete.txt"),
                "L’été\n\nLa chaleur est arrivée dans les vallées.".getBytes(Charset.forName("windows-1252")));

        assertThat(visitor.get("/le-cadran/rss.xml").body()).contains("<title>L’été</title>", "arrivée");
    }

    @Test
    void aFileThatIsNoArticleIsNamedAtTheDoor() throws Exception {
        Files.writeString(folder.resolve("empty.md"), "Only a title");
        Files.writeString(folder.resolve("large.txt"), "word ".repeat(300_000));
        Files.writeString(folder.resolve("picture.png"), "no text at all");

        assertThat(visitor.get("/").body())
                .contains("<code>empty.md</code>: The text is missing", "<code>large.txt</code>: It has 1500000 bytes")
                .doesNotContain("picture.png");
    }

    @Test
    void aFolderThatDoesNotExistIsAnEmptyOne() throws Exception {
        Files.delete(folder);

        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }
}
