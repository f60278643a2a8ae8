package news.vigie.language;

/** A sentence at its place in a text, and the number of its paragraph, counted from 0. */
public record Sentence(Span span, int paragraph) {}
