package news.vigie.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.language.name.NameTrainer.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledTextsTest {
    @TempDir
    Path folder;

    private List<String> names(String file, String content) throws IOException {
        Path path = Files.writeString(folder.resolve(file), content);
        return LabelledTexts.read(List.of(path.toString()), Language.ENGLISH).stream()
                .flatMap(LabelledTextsTest::names)
                .toList();
    }

    private static Stream<String> names(Labelled text) {
        return text.names().stream().map(name -> name.type() + " " + name.span().in(text.text()));
    }

    @Test
    void marksStandAroundNames() throws IOException {
        assertThat(names("a.txt", "{P Ann Lee} of {O Acme} {sic}\n---\nin {L Paris} for {M Hamlet}\n"))
                .containsExactly("PERSON Ann Lee", "ORGANIZATION Acme", "PLACE Paris", "OTHER Hamlet");
    }

    @Test
    void offsetsInLinesAreCodePoints() throws IOException {
        assertThat(names(
                        "a.jsonl", "{\"text\":\"😀 Paris\",\"entities\":[{\"start\":2,\"end\":7,\"type\":\"LOC\"}]}\n"))
                .containsExactly("PLACE Paris");
    }

    @Test
    void aWordAndItsLabelALineMakeTexts() throws IOException {
        assertThat(names("a.tsv", "Ann\tB-PER\nLee\tI-PER\nTom\tB-PER\nran\tO\n\nParis\tB-LOC"))
                .containsExactly("PERSON Ann Lee", "PERSON Tom", "PLACE Paris");
    }

    @Test
    void whatIsNoMarkStaysInTheText() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "{P Ann Lee} of {sic}");

        assertThat(LabelledTexts.read(List.of(path.toString()), Language.ENGLISH))
                .extracting(Labelled::text)
                .containsExactly("Ann Lee of {sic}");
    }

    @Test
    void aFileMayBeInAnotherLanguageThanTheOthers() throws IOException {
        Path german = Files.writeString(folder.resolve("de.txt"), "in {L Köln}");
        Path russian = Files.writeString(folder.resolve("ru.txt"), "в {L Туле}");

        assertThat(LabelledTexts.read(List.of("de=" + german, russian.toString()), Language.of("ru")))
                .extracting(text -> text.language().code())
                .containsExactly("de", "ru");
    }
}
