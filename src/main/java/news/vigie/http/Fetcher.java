package news.vigie.http;

/** Fetches pages. May be shared between threads. */
public interface Fetcher {
    /** Never throws for what a server or the network does; blocks the thread until the outcome is known. */
    Fetched fetch(Request request);
}
