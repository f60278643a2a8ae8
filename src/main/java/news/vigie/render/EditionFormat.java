package news.vigie.render;

import news.vigie.digest.Edition;

/** The forms in which an edition is shown outside Telegram. */
public enum EditionFormat {
    TEXT,
    COLOUR,
    MARKDOWN,
    HTML,
    TELEGRAM,
    JSON;

    public String render(Edition edition) {
        throw new UnsupportedOperationException();
    }
}
