package news.vigie.digest.request;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Selection;

/**
 * What somebody asks for with {@code /digest [name] [period] [words]}.
 *
 * @param digest empty: none is named
 * @param feeds the names of feeds that are named
 * @param from inclusive
 * @param to exclusive
 * @param words what the stories must mention, all of it
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
     * the name of a digest or feed nor a stretch of time, well or badly put, is a word to look for. No stretch of time:
     * the last 24 hours.
     *
     * @param now the moment of asking, in the zone of who asks
     */
    public static DigestRequest parse(String arguments, Known known, ZonedDateTime now) {
        return new RequestReader(known, now).read(arguments);
    }

    /** The same digest, narrowed to the feeds and words that were asked for. */
    public Selection narrow(Selection selection) {
        List<String> wanted = feeds.isEmpty() ? selection.feeds() : feeds;
        return new Selection(
                wanted,
                feeds.isEmpty() ? selection.topics() : List.of(),
                included(selection.include()),
                selection.exclude(),
                selection.onlyLanguage());
    }

    private List<String> included(List<String> include) {
        if (words.isEmpty()) {
            return include;
        }
        String asked = String.join(" ", words);
        var both = new ArrayList<String>();
        include.stream()
                .filter(entry -> !entry.startsWith("/"))
                .forEach(entry -> both.add(entry.startsWith("-") ? entry : entry + " " + asked));
        boolean narrowed = both.stream().anyMatch(entry -> !entry.startsWith("-"));
        return narrowed ? both : append(both, asked);
    }

    private static List<String> append(List<String> entries, String last) {
        var all = new ArrayList<>(entries);
        all.add(last);
        return all;
    }
}
