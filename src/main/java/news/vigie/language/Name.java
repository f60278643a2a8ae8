package news.vigie.language;

/** A mention of somebody or something by name, at its place in a text. */
public record Name(Span span, NameType type) {}
