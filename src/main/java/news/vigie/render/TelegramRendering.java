package news.vigie.render;

import java.util.List;
import news.vigie.digest.Edition;

/** Writes an edition as Telegram messages, split between stories. */
public final class TelegramRendering {
    public List<RenderedPost> render(Edition edition) {
        throw new UnsupportedOperationException();
    }
}
