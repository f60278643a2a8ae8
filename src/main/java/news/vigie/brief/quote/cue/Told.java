package news.vigie.brief.quote.cue;

import org.jspecify.annotations.Nullable;

/** What the words around a quotation tell of its speaker; a subject without a cue is only likely to be it. */
record Told(@Nullable Cue cue, @Nullable Subject subject) {}
