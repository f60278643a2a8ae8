package news.vigie.web.reader;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import org.jspecify.annotations.Nullable;

/** Finds the language to answer in. */
public final class Tongue {
    private static final List<Locale> SPOKEN =
            Messages.LANGUAGES.stream().map(Language::locale).toList();

    private final Language own;

    /** Falls back to the service's own language for readers who ask for none that it speaks. */
    public Tongue(Language own) {
        this.own = own;
    }

    /** Of a header {@code Accept-Language}, whatever is in it. */
    public Language of(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return own;
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(accepted), SPOKEN);
            return best == null ? own : Language.of(best.getLanguage());
        } catch (IllegalArgumentException e) {
            return own;
        }
    }
}
