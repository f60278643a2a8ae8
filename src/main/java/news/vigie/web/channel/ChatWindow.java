package news.vigie.web.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.vigie.digest.Address;
import news.vigie.digest.Digests;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.web.reader.Frame;
import news.vigie.web.reader.Reader;
import org.jspecify.annotations.Nullable;

/** Lays the outbox out as Telegram's window: the chats, the last to speak first, and the posts of one of them. */
public final class ChatWindow {
    /** Of all chats together; older posts are not shown. */
    private static final int NEWEST = 300;

    private final Outbox outbox;
    private final ChatNames names;

    public ChatWindow(Outbox outbox, Digests digests) {
        this.outbox = outbox;
        this.names = new ChatNames(digests);
    }

    /**
     * The window with one chat open.
     *
     * @param wanted the address of a chat; null or unknown: that which spoke last
     */
    public ChannelView view(Frame frame, @Nullable String wanted) {
        Map<Address, List<Post>> posts = outbox.recent(NEWEST).stream()
                .sorted(Comparator.comparingLong(Post::id))
                .collect(Collectors.groupingBy(Post::address));
        List<Address> addresses = addresses(posts);
        Address chosen = addresses.stream()
                .filter(address -> address.toString().equals(wanted))
                .findFirst()
                .orElse(addresses.isEmpty() ? null : addresses.getFirst());
        List<ChatTab> chats = addresses.stream()
                .map(address -> tab(address, ofChat(posts, address), frame.reader(), address.equals(chosen)))
                .toList();
        return new ChannelView(
                frame,
                chats,
                chats.stream().filter(ChatTab::chosen).findFirst().orElse(null),
                chosen == null ? List.of() : new Bubbles(frame.reader()).of(ofChat(posts, chosen)));
    }

    private static List<Post> ofChat(Map<Address, List<Post>> posts, Address address) {
        return posts.getOrDefault(address, List.of());
    }

    private List<Address> addresses(Map<Address, List<Post>> posts) {
        var addresses = new ArrayList<>(outbox.addresses());
        addresses.sort(Comparator.comparingLong((Address address) -> ofChat(posts, address).stream()
                        .mapToLong(Post::id)
                        .max()
                        .orElse(0))
                .reversed());
        return addresses;
    }

    private ChatTab tab(Address address, List<Post> posts, Reader reader, boolean chosen) {
        String name = names.name(address, reader);
        return new ChatTab(
                address.toString(),
                name,
                names.about(address, name, posts.size(), reader),
                ChatNames.initials(name),
                ChatNames.colour(address),
                posts.isEmpty()
                        ? ""
                        : PostMarkup.beginning(posts.getLast().content().html()),
                posts.isEmpty() ? "" : reader.moment(Bubbles.moment(posts.getLast())),
                posts.stream().filter(post -> post.state() != PostState.SENT).count(),
                chosen);
    }
}
