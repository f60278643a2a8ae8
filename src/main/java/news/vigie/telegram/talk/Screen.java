package news.vigie.telegram.talk;

import java.util.List;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.send.Attachment;

/** Where what a press of a button does is seen. */
public interface Screen {
    /** In place of the message that the button stands under; as often as there is something new to see. */
    void show(RenderedPost post);

    /** In messages of their own, in the same chat and topic. */
    void say(List<RenderedPost> posts);

    /** As a question to who pressed, which in a group is answered by a reply: whoever it names is made to. */
    void ask(RenderedPost post);

    /** A file; false if it did not arrive. */
    boolean give(Attachment attachment);
}
