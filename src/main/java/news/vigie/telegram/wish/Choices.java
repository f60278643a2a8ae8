package news.vigie.telegram.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.chat.ChatSettings;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Tastes;
import news.vigie.feed.Feed;
import news.vigie.telegram.desk.Desks;

/** What a chat may choose among, and what it chose. */
final class Choices {
    private final Desks desks;
    private final Address chat;

    Choices(Desks desks, Address chat) {
        this.desks = desks;
        this.chat = chat;
    }

    List<DigestDefinition> digests() {
        return desks.digests().all();
    }

    List<String> subscriptions() {
        return desks.chats().subscriptions(chat);
    }

    boolean gets(DigestDefinition digest) {
        return subscriptions().stream().anyMatch(digest.name()::equalsIgnoreCase);
    }

    /** Those that the chat gets; of one that gets none, all. */
    List<DigestDefinition> own() {
        List<DigestDefinition> own = digests().stream().filter(this::gets).toList();
        return own.isEmpty() ? digests() : own;
    }

    /** The first that the chat gets. */
    Optional<DigestDefinition> received() {
        return digests().stream().filter(this::gets).findFirst();
    }

    /** The one whose zone the chat has where it has none of its own, and whose times it would have. */
    Optional<DigestDefinition> first() {
        return own().stream().findFirst();
    }

    ChatSettings settings() {
        return desks.chats().settings(chat);
    }

    Tastes tastes() {
        return desks.chats().tastes(chat);
    }

    List<String> topics() {
        return all(
                desks.feeds().feeds().stream().flatMap(feed -> feed.definition().topics().stream()),
                settings().topics());
    }

    List<String> feeds() {
        return all(desks.feeds().feeds().stream().map(Feed::name), settings().feeds());
    }

    /** What was chosen and is no more can still be taken back. */
    private static List<String> all(Stream<String> there, List<String> chosen) {
        return Stream.concat(there, chosen.stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    static List<String> plus(List<String> some, String one) {
        var all = new ArrayList<>(some);
        if (!all.contains(one)) {
            all.add(one);
        }
        return all;
    }

    static List<String> minus(List<String> some, String one) {
        return some.stream().filter(other -> !other.equals(one)).toList();
    }
}
