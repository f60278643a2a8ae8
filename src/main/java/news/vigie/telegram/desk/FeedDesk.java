package news.vigie.telegram.desk;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedHealth;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.address.Whereabouts;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;

/** Whom the bot asks about feeds. */
public interface FeedDesk {
    /** By name. */
    List<Feed> feeds();

    Optional<Feed> feed(long feed);

    /** Throws {@link IllegalArgumentException} for a feed that there is not. */
    FeedHealth health(long feed);

    /** Of all feeds, by their numbers. */
    Map<Long, FeedHealth> healths();

    /**
     * Fetches the address and what may be found from it; adds nothing, and takes as long as that takes.
     *
     * @param headings the language of the sample's own words
     */
    Found look(URI url, Language headings);

    /** Watched from now on, and visited at once; one that was watched already is given back as it is. */
    Feed watch(FeedDefinition feed);

    /** Those of them that are not watched yet, by their address; in order. */
    List<FeedDefinition> unknown(List<FeedDefinition> feeds);

    /** Watched from now on, those that are not yet. Gives how many. */
    int watchAll(List<FeedDefinition> feeds);

    /** False if there is none of this number. Articles that came from it stay. */
    boolean remove(long feed);

    /** False if there is none of this number. */
    boolean pause(long feed, boolean paused);

    /** It is visited at once, even one that had ended. */
    void retry(long feed);

    /** Looks for its new address; takes as long as that takes. */
    Whereabouts seek(Feed feed);

    /** It is read there from now on, and at once; null: where its definition says. */
    void move(long feed, @Nullable URI to);

    /** What there is at an address. */
    sealed interface Found {
        /**
         * A feed.
         *
         * @param title as it calls itself
         * @param titles of its newest entries, the newest first
         * @param sample one of them as a digest would show it; empty where none can be read now
         */
        record Fresh(URI url, @Nullable String title, List<String> titles, List<RenderedPost> sample)
                implements Found {}

        /** A feed that is watched already. */
        record Known(Feed feed) implements Found {}

        /** A page; these feeds were found from it, the best first. */
        record Several(List<Candidate> candidates) implements Found {}

        record Nothing(Notice reason) implements Found {}
    }

    /** A feed that may be meant. */
    record Candidate(URI url, @Nullable String title, List<String> titles) {}
}
