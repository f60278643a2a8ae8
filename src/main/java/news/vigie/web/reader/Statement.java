package news.vigie.web.reader;

/** A page that says one thing: what is not there, what went wrong. */
public record Statement(Frame frame, String title, String words) {}
