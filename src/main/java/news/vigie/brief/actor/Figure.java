package news.vigie.brief.actor;

import java.util.List;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article names, with all its mentions.
 *
 * @param name the fullest form that the text gives first
 * @param mentions where it is named, in order
 * @param role where the text says what it is or does
 */
public record Figure(
        String name,
        NameType type,
        Gender gender,
        List<Span> mentions,
        @Nullable Span role) {
    public Figure {
        mentions = List.copyOf(mentions);
    }

    /** Of the name alone: it tells figures apart, and mentions may be many thousands. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
