package news.vigie.telegram.talk;

import java.util.ArrayList;
import java.util.List;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.send.Attachment;

/**
 * What a command answers: messages, or nothing.
 *
 * @param files that come before the messages
 * @param asks whether the answer to it is to be typed, which in a group only a reply can be
 */
public record Reply(List<RenderedPost> posts, List<Attachment> files, boolean asks) {
    public static final Reply NONE = new Reply(List.of());

    /** Below Telegram's 4096 characters and 100 entities a message, whatever a line holds. */
    private static final int PAGE_LENGTH = 3500;

    private static final int PAGE_LINES = 45;

    public Reply {
        posts = List.copyOf(posts);
        files = List.copyOf(files);
    }

    public Reply(List<RenderedPost> posts, List<Attachment> files) {
        this(posts, files, false);
    }

    public Reply(List<RenderedPost> posts) {
        this(posts, List.of());
    }

    /** The same, as a question that is answered by typing. */
    public Reply asking() {
        return new Reply(posts, files, true);
    }

    /** The same, the last message above these buttons. */
    public Reply above(List<List<Button>> keyboard) {
        if (posts.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(posts.subList(0, posts.size() - 1));
        all.add(posts.getLast().above(keyboard));
        return new Reply(all, files);
    }

    public static Reply of(String html) {
        return new Reply(List.of(RenderedPost.of(html)));
    }

    public static Reply of(String html, List<List<Button>> keyboard) {
        return new Reply(List.of(new RenderedPost(html, keyboard, null)));
    }

    /** As many messages as the lines need; each line is whole Telegram HTML of at most two entities. */
    public static Reply ofLines(String head, List<String> lines) {
        var pages = new ArrayList<RenderedPost>();
        var page = new StringBuilder(head);
        int count = 0;
        for (String line : lines) {
            if (count == PAGE_LINES || page.length() + line.length() > PAGE_LENGTH) {
                pages.add(RenderedPost.of(page.toString().strip()));
                page.setLength(0);
                count = 0;
            }
            page.append('\n').append(line);
            count++;
        }
        pages.add(RenderedPost.of(page.toString().strip()));
        return new Reply(pages);
    }
}
