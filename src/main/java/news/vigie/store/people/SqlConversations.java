package news.vigie.store.people;

import java.time.Instant;
import java.util.Optional;
import news.vigie.chat.Conversations;
import news.vigie.store.sql.Transactions;

/** The table conversation. */
public final class SqlConversations implements Conversations {
    private final Transactions transactions;

    public SqlConversations(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Conversation> with(long chat, long person) {
        return transactions.read(handle -> handle.createQuery(
                        "SELECT kind, state FROM conversation WHERE chat = :chat AND person = :person")
                .bind("chat", chat)
                .bind("person", person)
                .map((row, context) -> new Conversation(chat, person, row.getString("kind"), row.getString("state")))
                .findOne());
    }

    @Override
    public void hold(Conversation conversation, Instant now) {
        transactions.change(handle -> {
            handle.execute(
                    "DELETE FROM conversation WHERE chat = ? AND person = ?",
                    conversation.chat(),
                    conversation.person());
            handle.execute(
                    "INSERT INTO conversation (chat, person, kind, state, since) VALUES (?, ?, ?, ?, ?)",
                    conversation.chat(),
                    conversation.person(),
                    conversation.kind(),
                    conversation.state(),
                    now);
        });
    }

    @Override
    public boolean end(long chat, long person) {
        return transactions.write(
                handle -> handle.execute("DELETE FROM conversation WHERE chat = ? AND person = ?", chat, person) > 0);
    }

    @Override
    public int forget(Instant before) {
        return transactions.write(handle -> handle.execute("DELETE FROM conversation WHERE since < ?", before));
    }
}
