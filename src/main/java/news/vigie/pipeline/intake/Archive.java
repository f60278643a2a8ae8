package news.vigie.pipeline.intake;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import news.vigie.article.Article;
import news.vigie.brief.Brief;
import news.vigie.feed.PendingEntry;
import news.vigie.story.Candidate;

/** Where articles are kept with their briefs and stories. */
public interface Archive {
    /** Another feed brought the article at this address already: the entry joins it. False if there is none. */
    boolean join(PendingEntry entry, URI address);

    /** The article that the entry became; none where it is forgotten. */
    Optional<Article> articleOf(PendingEntry entry);

    /**
     * Keeps the article, its brief and its place in a story, and ends the entry: one transaction.
     *
     * @param story empty: it begins one
     * @return the story's id
     */
    long keep(PendingEntry entry, Article article, Brief brief, Candidate candidate, OptionalLong story);

    /** The articles of one story become the kept one's, and its id leads there from now on: one transaction. */
    void unite(long kept, long gone);

    /** The article that the entry became is told anew, in its place and time, and the entry ends: one transaction. */
    void correct(PendingEntry entry, Article article, Brief brief, Candidate candidate);

    /** Articles older than this go, with their entries; what editions told of them stays in the editions. */
    int forget(Instant before);
}
