package news.vigie.brief.quote.cue;

/** A sentence that tells what somebody says without quoting it: "Paul Durand assure que …". */
public record Statement(int sentence, Cue cue, Subject subject) {}
