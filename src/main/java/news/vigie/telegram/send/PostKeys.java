package news.vigie.telegram.send;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.render.Button;
import news.vigie.render.PostButtons;
import org.jspecify.annotations.Nullable;

/**
 * The buttons under a post as the kind of its chat needs them: what opens a talk with the bot is a link everywhere but in
 * that talk, and a channel, which thousands read, is not for its readers to mute something in.
 */
public final class PostKeys {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final Chats chats;
    private volatile @Nullable String bot;

    public PostKeys(Chats chats) {
        this.chats = chats;
    }

    /** Telegram told the bot's name. */
    public void called(String name) {
        bot = name;
    }

    public List<List<Button>> at(Address address, List<List<Button>> rows) {
        return rows.isEmpty() ? rows : in(type(address), rows);
    }

    /** In a chat of this kind. */
    public List<List<Button>> in(ChatType type, List<List<Button>> rows) {
        return in(Optional.of(type), rows);
    }

    private List<List<Button>> in(Optional<ChatType> type, List<List<Button>> rows) {
        return rows.stream()
                .map(row -> row.stream().flatMap(button -> at(type, button)).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private Stream<Button> at(Optional<ChatType> type, Button button) {
        boolean mutes = button.data() != null && button.data().startsWith(PostButtons.MUTE + ":");
        if (mutes && type.filter(known -> known != ChatType.CHANNEL).isEmpty()) {
            return Stream.empty();
        }
        boolean sends = button.data() != null && type.equals(Optional.of(ChatType.PRIVATE));
        return button.payload() == null || sends
                ? Stream.of(button)
                : link(button.payload()).map(link -> new Button(button.text(), link, null)).stream();
    }

    private Optional<URI> link(String payload) {
        return Optional.ofNullable(bot).map(name -> URI.create("https://t.me/" + name + "?start=" + payload));
    }

    /** Numbers above 0 are of people; of other chats that were never heard of nothing is known. */
    private Optional<ChatType> type(Address address) {
        if (!NUMBER.matcher(address.chat()).matches()) {
            return Optional.empty();
        }
        long chat = Long.parseLong(address.chat());
        return chat > 0 ? Optional.of(ChatType.PRIVATE) : chats.byId(chat).map(Chat::type);
    }
}
