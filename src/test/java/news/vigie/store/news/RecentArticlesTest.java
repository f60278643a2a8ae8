package news.vigie.store.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.language.Language;
import news.vigie.store.Database;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecentArticlesTest {
    private static final int ROOM_FOR_TWO = 3_000;

    private final Database database = Database.inMemory();
    private final Transactions transactions = new Transactions(database.dataSource());
    private final RecentArticles recent = new RecentArticles(ROOM_FOR_TWO);

    @BeforeEach
    void threeArticlesAreKept() {
        transactions.change(handle -> {
            handle.execute("INSERT INTO story (id, seen) VALUES (1, 0)");
            for (long id = 1; id <= 3; id++) {
                handle.execute(
                        "INSERT INTO article (id, story_id, news_time, document, brief) VALUES (?, 1, ?, ?, ?)",
                        id,
                        id,
                        document("Le pont rouvre"),
                        Json.write(new Brief(Language.FRENCH, List.of(), List.of(), List.of())));
            }
        });
    }

    @AfterEach
    void allEnds() {
        database.close();
    }

    private static String document(String title) {
        return StoredArticle.write(Article.ofText(
                URI.create("https://ouest-matin.example/pont"), title, "Le pont rouvre lundi.", Language.FRENCH));
    }

    /** Behind the back of whoever has read it. */
    private void retitle(long id, String title) {
        transactions.change(
                handle -> handle.execute("UPDATE article SET document = ? WHERE id = ?", document(title), id));
    }

    private String title(long id) {
        Map<Long, RecentArticles.Content> found = transactions.read(handle -> recent.of(handle, List.of(id)));
        return Objects.requireNonNull(found.get(id)).document().title();
    }

    @Test
    void whatWasReadIsNotReadAgain() {
        assertThat(title(1)).isEqualTo("Le pont rouvre");
        retitle(1, "Le pont ferme");

        assertThat(title(1)).isEqualTo("Le pont rouvre");
    }

    @Test
    void whatChangedIsReadAgain() {
        title(1);
        retitle(1, "Le pont ferme");
        recent.changed(1);

        assertThat(title(1)).isEqualTo("Le pont ferme");
    }

    @Test
    void whatWasReadWhileItChangedIsReadAgain() {
        transactions.read(handle -> {
            Map<Long, RecentArticles.Content> found = recent.of(handle, new ChangingIds(List.of(1L)));
            assertThat(found).containsKey(1L);
            return found;
        });
        retitle(1, "Le pont ferme");

        assertThat(title(1)).isEqualTo("Le pont ferme");
    }

    @Test
    void theNewestStayWhateverIsAskedForInBetween() {
        title(2);
        title(3);
        title(1);
        retitle(1, "Le pont ferme");
        retitle(2, "Le pont ferme");
        retitle(3, "Le pont ferme");

        assertThat(title(3)).isEqualTo("Le pont rouvre");
        assertThat(title(2)).isEqualTo("Le pont rouvre");
        assertThat(title(1)).isEqualTo("Le pont ferme");
    }

    @Test
    void whatIsGoneIsNotFound() {
        assertThat(transactions.<Map<Long, RecentArticles.Content>>read(handle -> recent.of(handle, List.of(1L, 99L))))
                .containsOnlyKeys(1L);
    }

    /** A correction comes between the look at what is known and the reading of what is not. */
    private final class ChangingIds extends AbstractList<Long> {
        private final List<Long> ids;

        ChangingIds(List<Long> ids) {
            this.ids = ids;
        }

        @Override
        public Long get(int index) {
            return ids.get(index);
        }

        @Override
        public int size() {
            return ids.size();
        }

        @Override
        public Stream<Long> stream() {
            recent.changed(7);
            return ids.stream();
        }
    }
}
