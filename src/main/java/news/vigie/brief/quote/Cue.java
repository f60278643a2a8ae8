package news.vigie.brief.quote;

import news.vigie.language.Span;

/**
 * Words that tell that somebody speaks, as words {@code from} to {@code to} of the article.
 *
 * @param pronoun the pronoun that is one word with the verb ("il" in "a-t-il ajouté"), "" if none
 * @param subjectAfter the words name their speaker after them only ("selon")
 */
record Cue(int from, int to, Span span, String pronoun, boolean subjectAfter) {}
