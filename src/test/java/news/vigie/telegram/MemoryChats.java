package news.vigie.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.chat.Loss;
import news.vigie.chat.Role;
import news.vigie.digest.Address;
import news.vigie.digest.Tastes;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** Chats in memory. */
final class MemoryChats implements Chats {
    private final Map<Long, Chat> chats = new HashMap<>();
    private final Map<Long, Role> roles = new HashMap<>();
    private final Map<Address, List<String>> subscriptions = new HashMap<>();
    private final Map<Address, Tastes> tastes = new HashMap<>();
    private final Map<Address, ChatSettings> settings = new HashMap<>();
    private final Map<Long, Long> adders = new HashMap<>();
    private final Map<Address, Closure> lost = new HashMap<>();
    private final Set<Address> told = new HashSet<>();

    @Override
    public synchronized Optional<Chat> byId(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    @Override
    public synchronized List<Chat> all() {
        return List.copyOf(chats.values());
    }

    @Override
    public synchronized Chat met(Chat chat, Instant now) {
        Chat before = chats.getOrDefault(chat.id(), chat);
        Language language = before.language() != null ? before.language() : chat.language();
        return keep(chat, language, before.problem());
    }

    @Override
    public synchronized void speak(long chat, Language language) {
        byId(chat).ifPresent(known -> keep(known, language, known.problem()));
    }

    @Override
    public synchronized void suspend(Address place, Closure closure, Instant now) {
        lost.put(place, closure);
        note(place);
    }

    @Override
    public synchronized void resume(Address place) {
        lost.remove(place);
        note(place);
    }

    private void note(Address place) {
        place.number().stream()
                .boxed()
                .flatMap(id -> byId(id).stream())
                .forEach(chat -> keep(chat, chat.language(), problem(chat)));
    }

    private @Nullable Notice problem(Chat chat) {
        Closure closure = lost.get(Address.of(chat.id()));
        return closure == null ? null : closure.problem(String.valueOf(chat.title()));
    }

    @Override
    public synchronized Map<Address, Closure> lost() {
        return Map.copyOf(lost);
    }

    @Override
    public synchronized List<Loss> untold() {
        return Stream.concat(
                        lost.entrySet().stream()
                                .filter(loss -> !told.contains(loss.getKey()))
                                .map(loss -> new Loss(loss.getKey(), loss.getValue())),
                        told.stream().filter(place -> !lost.containsKey(place)).map(place -> new Loss(place, null)))
                .toList();
    }

    @Override
    public synchronized void told(Loss loss, Instant now) {
        if (loss.closure() == null) {
            told.remove(loss.place());
        } else {
            told.add(loss.place());
        }
    }

    @Override
    public synchronized Map<Long, Long> moved() {
        return Map.of();
    }

    @Override
    public synchronized void migrate(long from, long to) {
        List<String> digests = subscriptions.remove(Address.of(from));
        if (digests != null) {
            subscriptions.put(Address.of(to), digests);
        }
    }

    @Override
    public synchronized boolean subscribe(Address address, String digest, Instant now) {
        List<String> digests = subscriptions.computeIfAbsent(address, key -> new ArrayList<>());
        return !digests.contains(digest) && digests.add(digest);
    }

    @Override
    public synchronized boolean unsubscribe(Address address, String digest) {
        return subscriptions.getOrDefault(address, new ArrayList<>()).remove(digest);
    }

    @Override
    public synchronized List<String> subscriptions(Address address) {
        return List.copyOf(subscriptions.getOrDefault(address, List.of()));
    }

    @Override
    public synchronized Set<String> everySubscription(long chat) {
        return subscriptions.entrySet().stream()
                .filter(entry -> entry.getKey().chat().equals(Long.toString(chat)))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<Address> subscribers(String digest) {
        return subscriptions.keySet().stream()
                .filter(address -> subscriptions(address).contains(digest))
                .toList();
    }

    @Override
    public synchronized Map<Address, Instant> subscribed(String digest) {
        return subscribers(digest).stream()
                .collect(Collectors.toMap(address -> address, address -> Bench.CLOCK.instant()));
    }

    @Override
    public synchronized Tastes tastes(Address address) {
        return tastes.getOrDefault(address, Tastes.NONE);
    }

    @Override
    public synchronized Map<Address, Tastes> tastes() {
        return Map.copyOf(tastes);
    }

    @Override
    public synchronized void follow(Address address, String entry, Instant now) {
        unfollow(address, entry);
        tastes.put(
                address,
                new Tastes(
                        plus(tastes(address).followed(), entry), tastes(address).muted()));
    }

    @Override
    public synchronized void mute(Address address, String entry, Instant now) {
        unfollow(address, entry);
        tastes.put(
                address,
                new Tastes(tastes(address).followed(), plus(tastes(address).muted(), entry)));
    }

    @Override
    public synchronized boolean unfollow(Address address, String entry) {
        Tastes before = tastes(address);
        var after = new Tastes(without(before.followed(), entry), without(before.muted(), entry));
        tastes.put(address, after);
        return !after.equals(before);
    }

    private static List<String> plus(List<String> entries, String entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return all;
    }

    private static List<String> without(List<String> entries, String entry) {
        return entries.stream().filter(one -> !one.equalsIgnoreCase(entry)).toList();
    }

    @Override
    public synchronized ChatSettings settings(Address address) {
        return settings.getOrDefault(address, ChatSettings.USUAL);
    }

    @Override
    public synchronized Map<Address, ChatSettings> settings() {
        return Map.copyOf(settings);
    }

    @Override
    public synchronized boolean change(Address address, UnaryOperator<ChatSettings> change) {
        ChatSettings before = settings(address);
        ChatSettings after = change.apply(before);
        settings.put(address, after);
        return !after.equals(before);
    }

    @Override
    public synchronized Optional<Long> adder(long chat) {
        return Optional.ofNullable(adders.get(chat));
    }

    @Override
    public synchronized List<Chat> addedBy(long person) {
        return chats.values().stream()
                .filter(chat -> Long.valueOf(person).equals(adders.get(chat.id())))
                .toList();
    }

    @Override
    public synchronized void added(long chat, long person) {
        adders.put(chat, person);
    }

    @Override
    public synchronized void forget(long chat) {
        String name = Long.toString(chat);
        subscriptions.keySet().removeIf(address -> address.chat().equals(name));
        tastes.keySet().removeIf(address -> address.chat().equals(name));
        settings.keySet().removeIf(address -> address.chat().equals(name));
        chats.remove(chat);
    }

    @Override
    public synchronized Role roleOf(long person) {
        return roles.getOrDefault(person, Role.READER);
    }

    @Override
    public synchronized void appoint(long person, Role role, Instant now) {
        roles.put(person, role);
    }

    @Override
    public synchronized Set<Long> owners() {
        return roles.keySet().stream()
                .filter(person -> roleOf(person) == Role.OWNER)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Map<Long, Role> staff() {
        var staff = new HashMap<>(roles);
        staff.values().remove(Role.READER);
        return staff;
    }

    private Chat keep(Chat chat, @Nullable Language language, @Nullable Notice problem) {
        var kept = new Chat(chat.id(), chat.type(), chat.title(), chat.username(), language, problem);
        chats.put(chat.id(), kept);
        return kept;
    }
}
