package news.vigie.telegram.update;

import org.telegram.telegrambots.meta.api.objects.Update;

/** Does what an update asks for. What it throws is logged and the update counts as done. */
public interface Clerk {
    void answer(Update update);
}
