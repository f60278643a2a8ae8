package news.vigie.store.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.pipeline.PostDraft;
import news.vigie.pipeline.PostState;
import news.vigie.pipeline.Press;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** From slot to outbox in one transaction. */
public final class SqlPress implements Press {
    private static final String EDITION = """
            INSERT INTO edition (digest, slot, audience, made, document)
            VALUES (:digest, :slot, :audience, :made, :document)
            """;

    private static final String REPORT = """
            INSERT INTO edition_report (edition_id, article_id, story_id) VALUES (:edition, :article, :story)
            """;

    private static final String POST = """
            INSERT INTO post (edition_id, chat, thread, part, parts, content, state, due, changed)
            VALUES (:edition, :chat, :thread, :part, :parts, :content, :state, :made, :made)
            """;

    private final Transactions transactions;

    public SqlPress(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean publish(Edition edition, List<PostDraft> posts) {
        return transactions.write(handle -> {
            if (edition.slot() != null
                    && !SlotProgress.advance(handle, edition.digest(), edition.audience(), edition.slot())) {
                return false;
            }
            long id = insert(handle, edition);
            tell(handle, id, edition.items());
            post(handle, id, edition, posts);
            return true;
        });
    }

    private static long insert(Handle handle, Edition edition) {
        return handle.createUpdate(EDITION)
                .bind("digest", edition.digest())
                .bind("slot", edition.slot())
                .bind("audience", edition.audience())
                .bind("made", edition.made())
                .bind("document", Json.write(edition))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static void tell(Handle handle, long edition, List<Item> items) {
        Map<Long, Long> storyByArticle = new LinkedHashMap<>();
        items.forEach(item -> item.reports().forEach(report -> storyByArticle.put(report, item.story())));
        if (storyByArticle.isEmpty()) {
            return;
        }
        var told = handle.prepareBatch(REPORT);
        storyByArticle.forEach((article, story) -> told.bind("edition", edition)
                .bind("article", article)
                .bind("story", story)
                .add());
        told.execute();
    }

    private static void post(Handle handle, long id, Edition edition, List<PostDraft> posts) {
        if (posts.isEmpty()) {
            return;
        }
        var drafts = handle.prepareBatch(POST);
        for (PostDraft post : posts) {
            drafts.bind("edition", id)
                    .bind("chat", post.address().chat())
                    .bind("thread", Addresses.thread(post.address()))
                    .bind("part", post.part())
                    .bind("parts", post.parts())
                    .bind("content", Json.write(post.content()))
                    .bind("state", PostState.PENDING.name())
                    .bind("made", edition.made())
                    .add();
        }
        drafts.execute();
    }
}
