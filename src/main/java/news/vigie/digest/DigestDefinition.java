package news.vigie.digest;

import java.time.ZoneId;
import java.util.List;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A publication as an admin defines it; see {@code digests/}.
 *
 * @param name the file's name without its ending
 * @param language of headings and dates
 */
public record DigestDefinition(
        String name,
        String title,
        @Nullable String description,
        Language language,
        Selection selection,
        Schedule schedule,
        Measure measure,
        Look look,
        List<Address> postTo,
        Origin origin) {
    public DigestDefinition {
        postTo = List.copyOf(postTo);
    }

    /** One of everything that appears on demand alone, and goes nowhere. */
    public static DigestDefinition of(String name, String title, Language language, ZoneId zone) {
        return new DigestDefinition(
                name,
                title,
                null,
                language,
                Selection.EVERYTHING,
                Schedule.onDemand(zone),
                Measure.USUAL,
                Look.USUAL,
                List.of(),
                Origin.STORE);
    }

    public int stories() {
        return measure.stories();
    }

    /** Fewer: the slot is skipped and its stories wait for the next one. */
    public int minStories() {
        return measure.minStories();
    }

    public Window window() {
        return measure.window();
    }

    public Style style() {
        return look.style();
    }

    public boolean photo() {
        return look.photo();
    }

    public PostFormat format() {
        return look.format();
    }

    public DigestDefinition titled(String other) {
        return new DigestDefinition(
                name, other, description, language, selection, schedule, measure, look, postTo, origin);
    }

    public DigestDefinition with(Selection other) {
        return new DigestDefinition(name, title, description, language, other, schedule, measure, look, postTo, origin);
    }

    public DigestDefinition with(Schedule other) {
        return new DigestDefinition(
                name, title, description, language, selection, other, measure, look, postTo, origin);
    }

    public DigestDefinition with(Measure other) {
        return new DigestDefinition(
                name, title, description, language, selection, schedule, other, look, postTo, origin);
    }

    public DigestDefinition with(Look other) {
        return new DigestDefinition(
                name, title, description, language, selection, schedule, measure, other, postTo, origin);
    }

    public DigestDefinition to(List<Address> others) {
        return new DigestDefinition(
                name, title, description, language, selection, schedule, measure, look, others, origin);
    }

    public DigestDefinition from(Origin other) {
        return new DigestDefinition(
                name, title, description, language, selection, schedule, measure, look, postTo, other);
    }
}
