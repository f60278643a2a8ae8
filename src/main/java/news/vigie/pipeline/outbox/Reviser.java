package news.vigie.pipeline.outbox;

import news.vigie.language.Language;
import news.vigie.render.RenderedPost;

/** Has a message that was sent say something else; whoever does is at the edge. */
public interface Reviser {
    /**
     * Edits the message in the form in which it was sent. Nothing is sent anew.
     *
     * @param post that was sent
     * @param content that it is to have
     * @param language of its edition
     * @return delivered if it says so now, or did before
     */
    Sent revise(Post post, RenderedPost content, Language language);
}
