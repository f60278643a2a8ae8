package news.vigie.demo.desk;

/** The forms of feeds that the outlets publish, with the file name and media type that each usually has. */
public enum FeedForm {
    RSS("rss.xml", "application/rss+xml"),
    ATOM("atom.xml", "application/atom+xml"),
    RDF("index.rdf", "application/rdf+xml"),
    JSON("feed.json", "application/feed+json");

    private final String file;
    private final String mediaType;

    FeedForm(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    public String file() {
        return file;
    }

    public String mediaType() {
        return mediaType;
    }
}
