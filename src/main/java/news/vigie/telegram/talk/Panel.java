package news.vigie.telegram.talk;

import java.util.Set;

/** Buttons of one kind, and what they do. Anybody may press and forge: everything is checked again. */
public interface Panel {
    /** What the data of its buttons begins with, up to a colon. */
    Set<String> words();

    /** Whether everybody may press who reads what the bot posted, also where it talks to few. */
    default boolean isForEveryReader() {
        return false;
    }

    /** Quick; what takes long is in the deed. */
    Handling press(Pressed pressed);
}
