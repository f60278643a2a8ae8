package news.vigie.feed.format;

import java.util.Optional;

/** A form of feed. Stateless. */
public sealed interface Format permits JsonFormat, AtomFormat, RdfFormat, RssFormat {
    /** Empty where the document is of another form. */
    Optional<FoundFeed> find(Source source);
}
