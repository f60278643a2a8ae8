package news.vigie.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads RSS, RDF, Atom and JSON Feed, broken ones too. */
public final class FeedReader {
    /**
     * Reads a document, whatever it claims to be.
     *
     * @param contentType the HTTP header, if any: its charset counts
     * @param base the address of the document, against which links are resolved
     */
    public FeedReading read(byte[] body, @Nullable String contentType, URI base) {
        throw new UnsupportedOperationException();
    }
}
