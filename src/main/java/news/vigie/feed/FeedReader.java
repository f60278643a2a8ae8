package news.vigie.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.vigie.feed.format.AtomFormat;
import news.vigie.feed.format.Finding;
import news.vigie.feed.format.Format;
import news.vigie.feed.format.FoundFeed;
import news.vigie.feed.format.JsonFormat;
import news.vigie.feed.format.RdfFormat;
import news.vigie.feed.format.RssFormat;
import news.vigie.feed.format.Source;
import news.vigie.feed.markup.DocumentText;
import org.jspecify.annotations.Nullable;

/** Reads RSS, RDF, Atom and JSON Feed, broken ones too. May be shared between threads. */
public final class FeedReader {
    /** Every format, the most certain to recognise first. A new format is one class and one line here. */
    private static final List<Known> FORMATS = List.of(
            new Known(FeedFormat.JSON, new JsonFormat()),
            new Known(FeedFormat.RDF, new RdfFormat()),
            new Known(FeedFormat.RSS, new RssFormat()),
            new Known(FeedFormat.ATOM, new AtomFormat()));

    private record Known(FeedFormat name, Format format) {}

    /**
     * Reads a document, whatever it claims to be.
     *
     * @param contentType the HTTP header, if any: its charset counts
     * @param base the address of the document, against which links are resolved
     */
    public FeedReading read(byte[] body, @Nullable String contentType, URI base) {
        String text = DocumentText.of(body, contentType);
        var source = new Source(text, base.toString());
        for (Known known : FORMATS) {
            Optional<FoundFeed> found = known.format().find(source);
            if (found.isPresent()) {
                return new FeedReading.Read(feed(known.name(), found.get()));
            }
        }
        return new FeedReading.Unreadable(Finding.of(text));
    }

    private static ParsedFeed feed(FeedFormat format, FoundFeed found) {
        List<Entry> entries = found.entries().stream()
                .limit(FoundFeed.MOST_ENTRIES)
                .map(EntryMaker::make)
                .toList();
        return new ParsedFeed(
                format,
                EntryMaker.plain(found.title().source()),
                found.link(),
                found.language(),
                entries,
                warnings(found, entries),
                WishesMaker.make(found.wishes()));
    }

    private static List<String> warnings(FoundFeed found, List<Entry> entries) {
        var warnings = new ArrayList<String>();
        if (found.entries().size() > FoundFeed.MOST_ENTRIES) {
            warnings.add("has more entries than the first %d, which are read".formatted(FoundFeed.MOST_ENTRIES));
        }
        long undated = entries.stream()
                .filter(e -> e.published() == null && e.updated() == null)
                .count();
        if (undated > 0) {
            warnings.add("%d of %d entries have no date that can be read".formatted(undated, entries.size()));
        }
        long unlinked =
                entries.stream().map(Entry::link).filter(Objects::isNull).count();
        if (unlinked > 0) {
            warnings.add("%d of %d entries have no link".formatted(unlinked, entries.size()));
        }
        return warnings;
    }
}
