package news.vigie.feed.format;

import java.util.Optional;

/** RSS 1.0 and 0.90: the items stand beside the channel, within RDF. */
public final class RdfFormat implements Format {
    @Override
    public Optional<FoundFeed> find(Source source) {
        return source.root("rdf:rdf", "rdf")
                .filter(root -> !source.inside("channel").isEmpty()
                        || !source.inside("item").isEmpty())
                .map(root -> RssFormat.read(root, source));
    }
}
