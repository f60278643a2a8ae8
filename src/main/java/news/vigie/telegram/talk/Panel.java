package news.vigie.telegram.talk;

import java.util.Set;

/** Buttons of one kind, and what they do. Anybody may press and forge: everything is checked again. */
public interface Panel {
    /** What the data of its buttons begins with, up to a colon. */
    Set<String> words();

    /** Quick; what takes long is in the deed. */
    Handling press(Pressed pressed);
}
