package news.vigie.render.sheet;

import java.util.List;
import java.util.stream.IntStream;
import news.vigie.digest.Edition;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * An edition as its readers get it, whatever the form: each line in words, set as its language sets it, as much of every
 * story as the edition's style shows. Foreign text in it is clean; nothing is escaped.
 *
 * @param language of everything that is not a story's own, the edition's where it has a bundle
 * @param name "La matinale"
 * @param day "mercredi 5 mars"
 * @param summary "8 histoires, 31 sources, depuis hier 19 h"; for an edition without stories, that there is nothing new
 * @param late null: it is not
 */
public record Sheet(
        Language language,
        Style style,
        String name,
        String day,
        String summary,
        @Nullable String late,
        Labels labels,
        List<StoryText> stories) {
    public Sheet {
        stories = List.copyOf(stories);
    }

    /** "La matinale · mercredi 5 mars". */
    public String title() {
        return name + " · " + day;
    }

    /** The same where it is not late. */
    public Sheet inTime() {
        return new Sheet(language, style, name, day, summary, null, labels, stories);
    }

    public static Sheet of(Edition edition) {
        var headings = new Headings(edition);
        var stories = new StoryTexts(edition);
        return new Sheet(
                headings.language(),
                edition.style(),
                headings.name(),
                headings.day(),
                edition.items().isEmpty() ? headings.empty() : headings.summary(),
                headings.late().orElse(null),
                new Labels(headings.language()),
                IntStream.range(0, edition.items().size())
                        .mapToObj(i -> stories.of(i + 1, edition.items().get(i)))
                        .toList());
    }
}
