package news.vigie.brief;

import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks, exactly as printed, and who said them if the text tells.
 *
 * @param at where the words stand in the article, the marks left out
 * @param speaker null: the text does not tell
 * @param cue the words that tell that somebody speaks ("a déclaré")
 * @param key worth showing in a digest
 */
public record Quote(
        String text,
        Span at,
        @Nullable String speaker,
        @Nullable String role,
        @Nullable String cue,
        boolean key) {}
