package news.vigie.telegram.send;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import news.vigie.render.Button;

/**
 * What is to be edited in one chat, and whether it may be by now: a few edits at once, then one for so many ticks. In groups
 * and channels that is half of the 20 messages a minute that Telegram takes there; the rest is left to the news. May be
 * shared between threads.
 */
final class ChatEdits {
    private static final int AT_ONCE = 3;
    private static final int TICKS_IN_PRIVATE = 1;
    private static final int TICKS_ELSEWHERE = 6;

    private final long chat;
    private final int cost;
    private final Map<Integer, Supplier<List<List<Button>>>> wanted = new LinkedHashMap<>();
    private int spent;

    ChatEdits(long chat) {
        this.chat = chat;
        this.cost = chat > 0 ? TICKS_IN_PRIVATE : TICKS_ELSEWHERE;
    }

    /** Who pressed waits for it. */
    boolean isPrivate() {
        return chat > 0;
    }

    /** The message is to have the buttons. */
    record Edit(int message, Supplier<List<List<Button>>> buttons) {}

    long chat() {
        return chat;
    }

    synchronized void want(int message, Supplier<List<List<Button>>> buttons) {
        wanted.put(message, buttons);
    }

    /** It was put off; a later wish for the same message stands. */
    synchronized void again(Edit edit) {
        wanted.putIfAbsent(edit.message(), edit.buttons());
    }

    /** What is wanted of the message by now. */
    synchronized Edit newest(Edit edit) {
        Supplier<List<List<Button>>> newer = wanted.remove(edit.message());
        return newer == null ? edit : new Edit(edit.message(), newer);
    }

    synchronized void tick() {
        spent = Math.max(0, spent - 1);
    }

    synchronized boolean isAtRest() {
        return wanted.isEmpty() && spent == 0;
    }

    /** The one that waits longest; empty: there is none, or it may not be yet. */
    synchronized Optional<Edit> next() {
        if (wanted.isEmpty() || spent > (AT_ONCE - 1) * cost) {
            return Optional.empty();
        }
        spent += cost;
        Map.Entry<Integer, Supplier<List<List<Button>>>> first =
                wanted.entrySet().iterator().next();
        wanted.remove(first.getKey());
        return Optional.of(new Edit(first.getKey(), first.getValue()));
    }
}
