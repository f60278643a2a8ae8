package news.vigie.store.issue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.render.RenderedPost;
import news.vigie.store.mark.LastSent;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Notices;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** The steps of a post on its way. What was SENT never becomes anything else here. */
final class PostSteps {
    /** Not with the words that it had before a headline was corrected. */
    private static final String BEGIN = """
            UPDATE post SET state = 'SENDING', attempts = attempts + 1, changed = :now, reason = NULL,
                after_message = :after, sought_after = NULL, sought_before = NULL
            WHERE id = :id AND state = 'PENDING'
                AND (edition_id IS NULL OR edition_id NOT IN (SELECT id FROM edition WHERE recalled > 0))
                AND NOT EXISTS (SELECT 1 FROM revision r WHERE r.post_id = :id AND r.rewritten > :read)
                AND NOT EXISTS (SELECT 1 FROM post s
                    WHERE s.state = 'SOUGHT' AND s.chat = post.chat AND s.thread <> post.thread)
            """;

    private static final String SAYS_SO = "UPDATE post SET content = :content, told_late = TRUE WHERE id = :id";

    private static final String SENT = """
            UPDATE post SET state = 'SENT', message_id = :message, changed = :now, reason = NULL WHERE id = :id
            """;

    /** By the row's own chat, which may have got a new number since the post was read. */
    private static final String LEDGER = """
            INSERT INTO delivery (chat, story_id, sent)
            SELECT p.chat, s.story_id, CAST(:now AS BIGINT)
            FROM post p JOIN post_story s ON s.post_id = p.id
            WHERE p.id = :id AND NOT EXISTS (
                SELECT 1 FROM delivery d WHERE d.chat = p.chat AND d.story_id = s.story_id)
            """;

    /** By the articles that the story has now: it may have been joined to another since it was told. */
    private static final String TOLD = """
            SELECT p.message_id FROM article a
            JOIN edition_report r ON r.article_id = a.id
            JOIN post p ON p.edition_id = r.edition_id
            JOIN post_story s ON s.post_id = p.id AND s.story_id = r.story_id
            WHERE a.story_id = :story AND p.chat = :chat AND p.thread = :thread
                AND p.state = 'SENT' AND p.message_id IS NOT NULL
            ORDER BY p.id DESC LIMIT 1
            """;

    /** The later post comes later and stays. */
    private static final String MESSAGES = """
            SELECT p.chat, p.thread, a.story_id, p.message_id FROM article a
            JOIN edition_report r ON r.article_id = a.id
            JOIN post p ON p.edition_id = r.edition_id
            JOIN post_story s ON s.post_id = p.id AND s.story_id = r.story_id
            WHERE a.story_id IN (<stories>) AND p.state = 'SENT' AND p.message_id IS NOT NULL
            ORDER BY p.id
            """;

    private static final String SETTLE = """
            UPDATE post SET state = :state, reason = :reason, changed = :now
            WHERE id = :id AND state NOT IN ('SENT', 'RECALLED')
            """;

    private static final String MISS = """
            INSERT INTO miss (post_id) SELECT CAST(:id AS BIGINT)
            WHERE NOT EXISTS (SELECT 1 FROM miss WHERE post_id = :id)
            """;

    private static final String LATER = """
            UPDATE post SET state = 'PENDING', reason = :reason, due = :due, changed = :now
            WHERE id = :id AND state <> 'SENT'
            """;

    private static final String PUT_OFF = """
            UPDATE post SET state = 'PENDING', attempts = attempts - 1, reason = :reason, due = :due, changed = :now
            WHERE id = :id AND state = 'SENDING'
            """;

    private static final String SOUGHT = """
            UPDATE post SET state = 'SOUGHT', reason = :reason, due = :due, changed = :now
            WHERE id = :id AND state = 'SENDING'
            """;

    private static final String SEEK_LATER = "UPDATE post SET due = :due WHERE id = :id AND state = 'SOUGHT'";

    private static final String NARROWED = """
            UPDATE post SET sought_after = :after, sought_before = :before WHERE id = :id AND state = 'SOUGHT'
            """;

    private static final String FOUND = "UPDATE post SET looked = 'FOUND' WHERE id = :id";

    private static final String ABSENT = """
            UPDATE post SET state = 'PENDING', looked = 'ABSENT', due = :due, changed = :now
            WHERE id = :id AND state = 'SOUGHT'
            """;

    private static final String LOST = "UPDATE post SET looked = 'LOST' WHERE id = :id AND state = 'UNKNOWN'";

    private static final String INTERRUPTED = """
            UPDATE post SET state = 'SOUGHT', due = :due, changed = :now WHERE state = 'SENDING'
            """;

    private final Transactions transactions;
    private final LastSent last;

    PostSteps(Transactions transactions, LastSent last) {
        this.transactions = transactions;
        this.last = last;
    }

    boolean begin(Post post, OptionalLong after, Instant now) {
        return begin(handle -> begun(handle, post, after, now), now);
    }

    boolean beginLate(Post post, RenderedPost content, OptionalLong after, Instant now) {
        return begin(handle -> begun(handle, post, after, now) && saysSo(handle, post, content), now);
    }

    private boolean begin(Predicate<Handle> step, Instant now) {
        Optional<Long> moment = transactions.write(
                handle -> step.test(handle) ? Optional.of(LastSent.move(handle, now)) : Optional.empty());
        moment.ifPresent(last::note);
        return moment.isPresent();
    }

    private static boolean saysSo(Handle handle, Post post, RenderedPost content) {
        return handle.createUpdate(SAYS_SO)
                        .bind("content", Json.write(content))
                        .bind("id", post.id())
                        .execute()
                == 1;
    }

    private static boolean begun(Handle handle, Post post, OptionalLong after, Instant now) {
        return handle.createUpdate(BEGIN)
                        .bind("after", after.isPresent() ? Long.valueOf(after.getAsLong()) : null)
                        .bind("id", post.id())
                        .bind("read", post.changed())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    void sent(Post post, long message, Instant now) {
        transactions.change(handle -> sent(handle, post, message, now));
    }

    private static void sent(Handle handle, Post post, long message, Instant now) {
        handle.createUpdate(SENT)
                .bind("message", message)
                .bind("id", post.id())
                .bind("now", now)
                .execute();
        handle.createUpdate(LEDGER).bind("id", post.id()).bind("now", now).execute();
    }

    void found(Post post, long message, Instant now) {
        transactions.change(handle -> {
            sent(handle, post, message, now);
            handle.createUpdate(FOUND).bind("id", post.id()).execute();
        });
    }

    void sought(Post post, Notice reason, Instant due, Instant now) {
        postpone(SOUGHT, post, reason, due, now);
    }

    void seekLater(Post post, Instant due) {
        transactions.change(handle -> handle.createUpdate(SEEK_LATER)
                .bind("due", due)
                .bind("id", post.id())
                .execute());
    }

    void narrowed(Post post, long after, OptionalLong before) {
        transactions.change(handle -> handle.createUpdate(NARROWED)
                .bind("after", after)
                .bind("before", before.isPresent() ? Long.valueOf(before.getAsLong()) : null)
                .bind("id", post.id())
                .execute());
    }

    void absent(Post post, Instant due, Instant now) {
        transactions.change(handle -> handle.createUpdate(ABSENT)
                .bind("due", due)
                .bind("id", post.id())
                .bind("now", now)
                .execute());
    }

    Optional<Long> told(Address address, long story) {
        return transactions.read(handle -> handle.createQuery(TOLD)
                .bind("story", story)
                .bind("chat", address.chat())
                .bind("thread", Addresses.thread(address))
                .mapTo(Long.class)
                .findFirst());
    }

    Map<Address, Map<Long, Long>> messages(Set<Long> stories) {
        Map<Address, Map<Long, Long>> messages = new HashMap<>();
        transactions.read(handle -> handle.createQuery(MESSAGES)
                .bindList("stories", List.copyOf(stories))
                .map((row, context) -> messages.computeIfAbsent(Addresses.of(row), address -> new HashMap<>())
                        .put(row.getLong("story_id"), row.getLong("message_id")))
                .list());
        return messages;
    }

    void settle(Post post, PostState state, Notice reason, Instant now) {
        transactions.change(handle -> {
            settle(handle, post, state, reason, now);
            handle.createUpdate(LOST).bind("id", post.id()).execute();
        });
    }

    void missed(Post post, Notice reason, Instant now) {
        transactions.change(handle -> {
            if (settle(handle, post, PostState.FAILED, reason, now) == 1) {
                handle.createUpdate(MISS).bind("id", post.id()).execute();
            }
        });
    }

    private static int settle(Handle handle, Post post, PostState state, Notice reason, Instant now) {
        return handle.createUpdate(SETTLE)
                .bind("state", state.name())
                .bind("reason", Notices.column(reason))
                .bind("id", post.id())
                .bind("now", now)
                .execute();
    }

    void later(Post post, Notice reason, Instant due, Instant now) {
        postpone(LATER, post, reason, due, now);
    }

    void putOff(Post post, Notice reason, Instant due, Instant now) {
        postpone(PUT_OFF, post, reason, due, now);
    }

    private void postpone(String sql, Post post, Notice reason, Instant due, Instant now) {
        transactions.change(handle -> handle.createUpdate(sql)
                .bind("due", due)
                .bind("reason", Notices.column(reason))
                .bind("id", post.id())
                .bind("now", now)
                .execute());
    }

    int interrupted(Instant due, Instant now) {
        return transactions.write(handle -> handle.createUpdate(INTERRUPTED)
                .bind("due", due)
                .bind("now", now)
                .execute());
    }
}
