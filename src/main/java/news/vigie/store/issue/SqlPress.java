package news.vigie.store.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.issue.Press;
import news.vigie.pipeline.outbox.PostState;
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
            VALUES (:edition, :chat, :thread, :part, :parts, :content, :state, :due, :made)
            """;

    private static final String POST_STORY = """
            INSERT INTO post_story (post_id, story_id) VALUES (:post, :story)
            """;

    private final Transactions transactions;

    public SqlPress(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Issue> publish(List<Issue> issues) {
        return transactions.write(handle ->
                issues.stream().filter(issue -> publish(handle, issue)).toList());
    }

    private static boolean publish(Handle handle, Issue issue) {
        Edition edition = issue.edition();
        if (edition.slot() != null
                && !SlotProgress.advance(handle, edition.digest(), edition.audience(), edition.slot())) {
            return false;
        }
        long id = insert(handle, edition);
        tell(handle, id, edition.items());
        issue.posts().forEach(post -> post(handle, id, edition, post));
        CorrectedHeadlines.catchUp(handle, id, edition);
        return true;
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

    private static void post(Handle handle, long edition, Edition of, PostDraft draft) {
        long post = handle.createUpdate(POST)
                .bind("edition", edition)
                .bind("chat", draft.address().chat())
                .bind("thread", Addresses.thread(draft.address()))
                .bind("part", draft.part())
                .bind("parts", draft.parts())
                .bind("content", Json.write(draft.content()))
                .bind("state", PostState.PENDING.name())
                .bind("due", draft.notBefore() == null ? of.made() : draft.notBefore())
                .bind("made", of.made())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        List<Long> told = draft.content().stories();
        Stream<Long> stories = told.isEmpty() ? of.items().stream().map(Item::story) : told.stream();
        var lines = handle.prepareBatch(POST_STORY);
        stories.distinct()
                .forEach(story -> lines.bind("post", post).bind("story", story).add());
        if (lines.size() > 0) {
            lines.execute();
        }
    }
}
