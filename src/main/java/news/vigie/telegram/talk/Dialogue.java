package news.vigie.telegram.talk;

import news.vigie.telegram.caller.Call;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of several steps: what a person writes that is no command goes to the one that is held with him. A
 * command or a button begins it, in {@link news.vigie.chat.Conversations}.
 */
public interface Dialogue {
    /** What it is about, as it is kept. */
    String kind();

    /**
     * What is said to the person's words, which are the arguments of the call.
     *
     * @param state what was said so far, as this dialogue wrote it
     */
    Step hear(Call call, String state);

    /**
     * One turn.
     *
     * @param state what was said so far; null: the conversation is over
     */
    record Step(Reply reply, @Nullable String state) {
        public static Step last(Reply reply) {
            return new Step(reply, null);
        }
    }
}
