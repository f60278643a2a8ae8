package news.vigie.digest.request;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Selection;
import news.vigie.story.Report;
import news.vigie.story.Story;

/**
 * What somebody asks for with {@code /digest [name] [period] [words]}.
 *
 * @param digest empty: none is named
 * @param feeds the names of feeds that are named
 * @param from inclusive
 * @param to exclusive
 * @param words what the stories must be about or mention, all of it; a topic of several words is one of them
 * @param misread what was meant as a stretch of time and is none
 * @param suggestions the names of digests that a word nearly is
 */
public record DigestRequest(
        Optional<DigestDefinition> digest,
        List<String> feeds,
        Instant from,
        Instant to,
        List<String> words,
        List<Misread> misread,
        List<String> suggestions) {
    public DigestRequest {
        feeds = List.copyOf(feeds);
        words = List.copyOf(words);
        misread = List.copyOf(misread);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Reads the arguments of the command, in any mixture of the languages that Vigie answers in. Whatever is neither
     * the name of a digest or feed nor a stretch of time, well or badly put, is a word to look for, in the texts and
     * among their topics. No stretch of time: the last 24 hours.
     *
     * @param now the moment of asking, in the zone of who asks
     */
    public static DigestRequest parse(String arguments, Known known, ZonedDateTime now) {
        return new RequestReader(known, now).read(arguments);
    }

    /** The same digest, narrowed to the feeds that were asked for. */
    public Selection narrow(Selection selection) {
        List<String> wanted = feeds.isEmpty() ? selection.feeds() : feeds;
        return new Selection(
                wanted,
                feeds.isEmpty() ? selection.topics() : List.of(),
                selection.include(),
                selection.exclude(),
                selection.onlyLanguage());
    }

    /**
     * Those of the stories that have all the words, of the digest that is asked for: each in the text of an article, in
     * the singular or the plural, or as one of its topics.
     *
     * @param counts the articles that the digest may tell
     */
    public List<Story> among(List<Story> stories, Predicate<Report> counts) {
        return new AskedStories(words).among(stories, counts);
    }
}
