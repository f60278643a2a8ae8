package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.chat.Conversations.Conversation;
import news.vigie.chat.Role;
import news.vigie.chat.Votes.Ballot;
import news.vigie.chat.Votes.Count;
import news.vigie.chat.Votes.Vote;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.RenderedPost;
import news.vigie.store.sql.Transactions;
import org.junit.jupiter.api.Test;

/** What a store must do that is to forget somebody. */
abstract class ForgettingContract extends StoreContract {
    private static final long ANN = 4_321_987;
    private static final Address HER = Address.of(ANN);
    private static final Address GROUP = Address.of(-7);

    /** Columns in which a chat or a person may stand. */
    private static final String COLUMNS = """
            SELECT table_name, column_name FROM information_schema.columns
            WHERE LOWER(table_schema) = 'public'
                AND LOWER(column_name) IN ('chat', 'person', 'adder', 'audience', 'old_id', 'new_id')
                OR (LOWER(table_name) IN ('chat', 'person') AND LOWER(column_name) = 'id'
                    AND LOWER(table_schema) = 'public')
            """;

    private Chats chats() {
        return database().chats();
    }

    private Post post(String audience, Address place, long story) {
        Edition edition =
                Samples.audience(Samples.edition("matinale", NOW, List.of(Samples.item(story, story))), audience);
        database().press().publish(edition, List.of(new PostDraft(place, 1, 1, RenderedPost.of("Bonjour"))));
        return database().outbox().recent(1).getFirst();
    }

    /** Everything that can be kept of her. */
    private void live() {
        chats().met(new Chat(ANN, ChatType.PRIVATE, "Ann", "ann", null, null), NOW);
        chats().met(new Chat(-7, ChatType.GROUP, "Voisins", null, null, null), NOW);
        chats().subscribe(HER, "matinale", NOW);
        chats().subscribe(GROUP, "matinale", NOW);
        chats().follow(HER, "climat", NOW);
        chats().change(HER, before -> ChatSettings.USUAL.with(3));
        chats().added(-7, ANN);
        chats().suspend(HER, Closure.BLOCKED, NOW);
        chats().appoint(1, Role.OWNER, NOW);
        chats().appoint(ANN, Role.ADMIN, NOW);
        database().newcomers().await(HER, "soir", NOW);
        database().conversations().hold(new Conversation(ANN, ANN, "zone", "{}"), NOW);
        database().conversations().hold(new Conversation(-7, ANN, "zone", "{}"), NOW);
        Post hers = post(Long.toString(ANN), HER, 7);
        database().outbox().begin(hers, OptionalLong.empty(), NOW);
        database().outbox().sent(hers, 5, NOW);
        Post groups = post(Edition.ALL, GROUP, 8);
        database().votes().cast(groups.id(), new Ballot(ANN, Vote.LIKE, "1"), NOW);
        database().votes().cast(groups.id(), new Ballot(12, Vote.LIKE, "2"), NOW);
    }

    private Set<String> traces() {
        return new Transactions(database().dataSource()).read(handle -> {
            Set<String> traces = new TreeSet<>();
            handle.createQuery(COLUMNS)
                    .map((row, context) -> List.of(row.getString("table_name"), row.getString("column_name")))
                    .forEach(column -> {
                        long found = handle.createQuery(
                                        "SELECT COUNT(*) FROM %s WHERE CAST(%s AS VARCHAR(200)) LIKE :her"
                                                .formatted(column.getFirst(), column.getLast()))
                                .bind("her", ANN + "%")
                                .mapTo(Long.class)
                                .one();
                        if (found > 0) {
                            traces.add((column.getFirst() + "." + column.getLast()).toLowerCase(Locale.ROOT));
                        }
                    });
            return traces;
        });
    }

    @Test
    void nothingIsKeptOfWhoIsForgotten() {
        live();
        assertThat(traces())
                .contains(
                        "chat.id",
                        "chat.adder",
                        "subscription.chat",
                        "taste.chat",
                        "chat_settings.chat",
                        "loss.chat",
                        "awaited.chat",
                        "conversation.chat",
                        "conversation.person",
                        "post.chat",
                        "delivery.chat",
                        "edition.audience",
                        "slot_progress.audience",
                        "vote.person",
                        "person.id");

        database().votes().forget(ANN);
        chats().forget(ANN);

        assertThat(traces()).isEmpty();
    }

    @Test
    void whatOthersHaveStays() {
        live();
        database().votes().forget(ANN);
        chats().forget(ANN);

        assertThat(chats().subscribers("matinale")).containsExactly(GROUP);
        assertThat(database().outbox().recent(9)).singleElement().satisfies(post -> {
            assertThat(post.address()).isEqualTo(GROUP);
            assertThat(database().votes().of(post.id())).isEqualTo(new Count(1, 0));
        });
        assertThat(chats().adder(-7)).isEmpty();
        assertThat(chats().owners()).containsExactly(1L);
    }

    @Test
    void noDigestGoesThereAnyMore() {
        chats().met(new Chat(-7, ChatType.SUPERGROUP, "Voisins", "voisins", null, null), NOW);
        database()
                .keptDigests()
                .keep(
                        Samples.digest(
                                new Address("-7", 12), new Address("@Voisins", null), new Address("@autres", null)),
                        NOW);

        chats().forget(-7);

        assertThat(database().keptDigests().all().getFirst().postTo()).containsExactly(new Address("@autres", null));
    }

    @Test
    void theLastOwnerStaysOwner() {
        chats().appoint(ANN, Role.OWNER, NOW);
        chats().forget(ANN);
        assertThat(chats().roleOf(ANN)).isEqualTo(Role.OWNER);

        chats().appoint(1, Role.OWNER, NOW);
        chats().forget(ANN);
        assertThat(chats().roleOf(ANN)).isEqualTo(Role.READER);
    }
}
