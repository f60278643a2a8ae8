package news.vigie.telegram.desk;

import java.time.Instant;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.render.RenderedPost;

/** Whom the bot asks for news. Answers come from what is stored and never wait for the network. */
public interface NewsDesk {
    /**
     * An edition as asked for.
     *
     * @param arguments a digest, a period and words, in any order, as people type them; empty: everything of the last
     *     24 hours
     * @param chat that asks: what it follows comes first, what it muted not at all
     * @return never empty: with nothing to tell, or with arguments that mean nothing, it says so
     */
    List<RenderedPost> digest(String arguments, Address chat, Language language, Instant now);

    /**
     * The newest stories, never empty either.
     *
     * @param from so many newer ones are passed over
     */
    List<RenderedPost> latest(int from, int stories, Address chat, Language language, Instant now);

    /** In how many stories there was something new since then. */
    int storiesSince(Instant since);
}
