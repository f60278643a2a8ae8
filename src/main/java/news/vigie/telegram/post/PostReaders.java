package news.vigie.telegram.post;

import news.vigie.chat.Chats;
import news.vigie.pipeline.outbox.Post;
import news.vigie.telegram.caller.Rights;
import org.jspecify.annotations.Nullable;

/** Who may read a post whole: its number is easily guessed, and is no key to chats that are not open to all. */
final class PostReaders {
    private final Chats chats;
    private final Rights rights;

    PostReaders(Chats chats, Rights rights) {
        this.chats = chats;
        this.rights = rights;
    }

    /**
     * Whether the post stands where whoever asks may read.
     *
     * @param here the chat in which it is asked for: what was posted there can be read there
     */
    boolean include(@Nullable Long person, long here, Post post) {
        var number = post.address().number();
        return number.isEmpty()
                || number.getAsLong() == here
                || isPublic(number.getAsLong())
                || rights.reads(number.getAsLong(), person);
    }

    private boolean isPublic(long chat) {
        return chat < 0
                && chats.byId(chat).filter(known -> known.username() != null).isPresent();
    }
}
