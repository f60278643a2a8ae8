package news.vigie.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.chat.Loss;
import news.vigie.chat.Role;
import news.vigie.digest.Address;
import news.vigie.digest.Tastes;
import news.vigie.language.Language;
import news.vigie.store.sql.Transactions;

/** The tables chat, chat_settings, subscription, taste and person. */
public final class SqlChats implements Chats {
    private final Transactions transactions;
    private final Subscriptions subscriptions;
    private final TasteTable tastes;
    private final SettingsTable settings;
    private final Roles roles;
    private final LossTable losses;

    public SqlChats(Transactions transactions) {
        this.transactions = transactions;
        this.subscriptions = new Subscriptions(transactions);
        this.tastes = new TasteTable(transactions);
        this.settings = new SettingsTable(transactions);
        this.roles = new Roles(transactions);
        this.losses = new LossTable(transactions);
    }

    @Override
    public Optional<Chat> byId(long id) {
        return transactions.read(handle -> ChatRow.find(handle, id));
    }

    @Override
    public List<Chat> all() {
        return transactions.read(ChatRow::all);
    }

    @Override
    public Chat met(Chat chat, Instant now) {
        return byId(chat.id())
                .filter(known -> ChatRow.isUpToDate(known, chat))
                .orElseGet(() -> transactions.write(handle -> {
                    ChatRow.meet(handle, chat, now);
                    return ChatRow.find(handle, chat.id()).orElseThrow();
                }));
    }

    @Override
    public void speak(long chat, Language language) {
        transactions.change(
                handle -> handle.execute("UPDATE chat SET language = ? WHERE id = ?", language.code(), chat));
    }

    @Override
    public void suspend(Address place, Closure closure, Instant now) {
        losses.lose(place, closure, now);
    }

    @Override
    public void resume(Address place) {
        losses.find(place);
    }

    @Override
    public boolean isLost(Address place) {
        return losses.include(place);
    }

    @Override
    public Map<Address, Closure> lost() {
        return losses.all();
    }

    @Override
    public List<Loss> untold() {
        return losses.untold();
    }

    @Override
    public void told(Loss loss, Instant now) {
        losses.told(loss, now);
    }

    @Override
    public void migrate(long from, long to) {
        transactions.change(handle -> new ChatMigration(handle, from, to).run());
    }

    @Override
    public Map<Long, Long> moved() {
        return transactions.read(handle -> handle.createQuery("SELECT old_id, new_id FROM moved_chat")
                .map((row, context) -> Map.entry(row.getLong("old_id"), row.getLong("new_id")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public boolean subscribe(Address address, String digest, Instant now) {
        return subscriptions.add(address, digest, now);
    }

    @Override
    public boolean unsubscribe(Address address, String digest) {
        return subscriptions.remove(address, digest);
    }

    @Override
    public List<String> subscriptions(Address address) {
        return subscriptions.of(address);
    }

    @Override
    public Set<String> everySubscription(long chat) {
        return subscriptions.everyOf(chat);
    }

    @Override
    public List<Address> subscribers(String digest) {
        return subscriptions.subscribers(digest);
    }

    @Override
    public Map<Address, Instant> subscribed(String digest) {
        return subscriptions.since(digest);
    }

    @Override
    public Tastes tastes(Address address) {
        return tastes.of(address);
    }

    @Override
    public Map<Address, Tastes> tastes() {
        return tastes.all();
    }

    @Override
    public void follow(Address address, String entry, Instant now) {
        tastes.put(address, entry, true, now);
    }

    @Override
    public void mute(Address address, String entry, Instant now) {
        tastes.put(address, entry, false, now);
    }

    @Override
    public boolean unfollow(Address address, String entry) {
        return tastes.remove(address, entry);
    }

    @Override
    public ChatSettings settings(Address address) {
        return settings.of(address);
    }

    @Override
    public Map<Address, ChatSettings> settings() {
        return settings.all();
    }

    @Override
    public boolean change(Address address, UnaryOperator<ChatSettings> change) {
        return settings.change(address, change);
    }

    @Override
    public Optional<Long> adder(long chat) {
        return transactions.read(
                handle -> handle.createQuery("SELECT adder FROM chat WHERE id = :id AND adder IS NOT NULL")
                        .bind("id", chat)
                        .mapTo(Long.class)
                        .findOne());
    }

    @Override
    public List<Chat> addedBy(long person) {
        return transactions.read(handle -> ChatRow.addedBy(handle, person));
    }

    @Override
    public void added(long chat, long person) {
        transactions.change(handle -> handle.execute("UPDATE chat SET adder = ? WHERE id = ?", person, chat));
    }

    @Override
    public void forget(long chat) {
        transactions.change(handle -> Oblivion.over(handle, chat));
    }

    @Override
    public Role roleOf(long person) {
        return roles.of(person);
    }

    @Override
    public void appoint(long person, Role role, Instant now) {
        roles.appoint(person, role, now);
    }

    @Override
    public Set<Long> owners() {
        return roles.owners();
    }

    @Override
    public Map<Long, Role> staff() {
        return roles.staff();
    }
}
