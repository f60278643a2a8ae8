package news.vigie.telegram.publish;

import java.time.Instant;
import news.vigie.pipeline.Post;
import news.vigie.pipeline.Releases;
import news.vigie.pipeline.Releases.Release;
import news.vigie.telegram.send.Answers;

/** Takes what was published back out of the chats, one message after the other at Telegram's pace. */
final class Recall {
    private final Releases releases;
    private final Answers answers;

    Recall(Releases releases, Answers answers) {
        this.releases = releases;
        this.answers = answers;
    }

    /**
     * What became of it, in messages.
     *
     * @param gone nobody sees them any more, or they were never sent
     * @param left Telegram let the bot do nothing about them
     */
    record Outcome(int gone, int left) {}

    /**
     * A message that Telegram deletes no more, as after two days, says instead what became of it.
     *
     * @param instead as HTML
     */
    Outcome of(Release release, String instead, Instant now) {
        int gone = 0;
        int left = 0;
        for (Post post : releases.posts(release)) {
            Long message = post.messageId();
            if (message == null || answers.withdraw(post.address(), message.intValue(), instead)) {
                gone += releases.recall(post, now) ? 1 : 0;
            } else {
                left++;
            }
        }
        return new Outcome(gone, left);
    }
}
