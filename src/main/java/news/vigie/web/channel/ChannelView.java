package news.vigie.web.channel;

import java.util.List;
import news.vigie.web.reader.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page of the posts.
 *
 * @param chosen the chat whose bubbles are shown; null: there is none yet
 */
public record ChannelView(
        Frame frame, List<ChatTab> chats, @Nullable ChatTab chosen, List<Bubble> bubbles) {}
