package news.vigie.story;

import java.time.Instant;
import news.vigie.language.Language;

/** An article as grouping sees it. */
public record Candidate(String title, String text, Language language, Instant time) {}
