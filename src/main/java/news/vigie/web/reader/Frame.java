package news.vigie.web.reader;

import news.vigie.web.guard.Inline;

/**
 * What every page has around it.
 *
 * @param place which of the pages it is
 */
public record Frame(Reader reader, Place place, Inline style, Inline script) {
    /** The pages, as the navigation names them. */
    public enum Place {
        CHANNEL,
        FEEDS,
        NOWHERE
    }

    /** For the attribute {@code aria-current}. */
    public String current(Place link) {
        return place == link ? "page" : "false";
    }
}
