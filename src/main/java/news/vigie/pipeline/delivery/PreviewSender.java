package news.vigie.pipeline.delivery;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.Remover;
import news.vigie.pipeline.outbox.Reviser;
import news.vigie.pipeline.outbox.Sender;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.RenderedPost;

/** Where there is no Telegram, a post has arrived when it stands in the outbox: the web page shows it from there. */
public final class PreviewSender implements Sender, Finder, Remover, Reviser {
    private final AtomicLong messages = new AtomicLong();

    @Override
    public Sent send(Address address, RenderedPost post, Optional<Long> answered) {
        return new Sent.Delivered(messages.incrementAndGet());
    }

    @Override
    public Sight look(Address address, RenderedPost post, long message) {
        return new Sight.There();
    }

    @Override
    public Sounding sound() {
        return new Sounding.Never(Notice.of("seek.blind"));
    }

    @Override
    public void sweep() {
        // It makes nothing to look at.
    }

    @Override
    public Sent remove(Address address, long message, Language language) {
        return new Sent.Delivered(message);
    }

    @Override
    public Sent revise(Post post, RenderedPost content, Language language) {
        return new Sent.Delivered(post.messageId() == null ? 0 : post.messageId());
    }
}
