package news.vigie.http.guard;

/**
 * Where a connection wants to go.
 *
 * @param expectedPort false where a redirect changed the port to one that is not the web's: into a private network only
 *     ports that the admin names may be reached in this way
 */
public record Destination(String host, int port, boolean expectedPort) {}
