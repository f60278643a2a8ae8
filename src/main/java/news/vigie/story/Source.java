package news.vigie.story;

import java.net.URI;

/** An article that tells the story: who published it, where it is. */
public record Source(String name, URI link) {}
