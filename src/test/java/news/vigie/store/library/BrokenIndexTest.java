package news.vigie.store.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.language.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index can always be made anew, so that nothing that befalls it stops the service. */
final class BrokenIndexTest {
    @TempDir
    Path folder;

    private final Path place = Path.of("words");

    private NewsIndex index() {
        return new NewsIndex(folder.resolve(place));
    }

    @AfterEach
    void nothingOfLuceneIsLeftOpen() throws IOException {
        try (var directory = FSDirectory.open(folder.resolve(place));
                Lock free = directory.obtainLock("write.lock")) {
            free.ensureValid();
        }
    }

    private static List<Document> article() {
        Article told = Article.ofText(
                URI.create("https://ouest-matin.example/1"),
                "Le port rouvre",
                "Le port de Valmont rouvre lundi.",
                Language.FRENCH);
        return new Documents(1, 1000, Language.FRENCH)
                .of(told, new Brief(Language.FRENCH, List.of(), List.of(), List.of()));
    }

    private static int found(NewsIndex index) {
        return index.ask(searcher -> searcher.count(Terms.of("port").in(Field.TEXT)));
    }

    private void fill() throws IOException {
        try (NewsIndex index = index()) {
            index.open();
            index.mark("article", 1);
            index.put(1, article());
        }
    }

    @Test
    void findsNothingAndHoldsNothingUntilItIsOpened() throws IOException {
        fill();
        try (NewsIndex index = index();
                NewsIndex other = index()) {
            assertThat(found(index)).isZero();
            assertThat(other.open()).isTrue();
            assertThat(found(other)).isEqualTo(1);
        }
    }

    @Test
    void isOpenedOnceTheOtherHasLetGoOfIt() throws IOException {
        NewsIndex first = index();
        first.open();
        try (NewsIndex second = index()) {
            assertThatThrownBy(second::open).isInstanceOf(IOException.class);
            assertThat(found(second)).isZero();
            first.close();
            assertThat(second.open()).isTrue();
        }
    }

    @Test
    void isBegunAnewWhereItsFilesAreBroken() throws IOException {
        fill();
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                Files.writeString(file, "a disk that was full");
            }
        }
        try (NewsIndex index = index()) {
            assertThat(index.open()).isTrue();
            assertThat(index.mark("article")).isZero();
            index.put(1, article());
            index.show();
            assertThat(found(index)).isEqualTo(1);
        }
    }

    @Test
    void isBegunAnewWhereAFileIsMissing() throws IOException {
        fill();
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("_"))
                    .toList()) {
                Files.delete(file);
            }
        }
        try (NewsIndex index = index()) {
            assertThat(index.open()).isTrue();
            assertThat(index.mark("article")).isZero();
        }
    }

    @Test
    void isOpenedAnewOnceAnErrorHasClosedIt() throws IOException {
        fill();
        try (NewsIndex index = index()) {
            index.open();
            assertThat(index.open()).isFalse();
            assertThatThrownBy(() -> index.ask(searcher -> {
                        throw new IOException("a bad sector");
                    }))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(index.open()).isTrue();
            assertThat(found(index)).isEqualTo(1);
        }
    }

    @Test
    void closesWhateverHappenedToIt() throws IOException {
        NewsIndex index = index();
        index.open();
        index.put(1, article());
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThatCode(index::close).doesNotThrowAnyException();
    }
}
