package news.vigie.brief.quote;

import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that tells what somebody says without quoting it: "Selon Reuters, …", "the mayor said that …". Whoever
 * takes such a sentence keeps its attribution.
 *
 * @param span the sentence
 * @param speaker by the fullest name that the article gives; null: the text does not name the source
 * @param cue the words that tell that somebody speaks
 * @param hedged told as not certain: "aurait", "reportedly"
 */
public record IndirectSpeech(Span span, @Nullable String speaker, Span cue, boolean hedged) {}
