package news.vigie.telegram.edit.question;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import news.vigie.digest.Window;
import news.vigie.feed.Origin;
import news.vigie.language.Language;

/** A digest as far as it is defined. */
public record Draft(
        String name,
        String title,
        Selection selection,
        Schedule schedule,
        Language language,
        int stories,
        Style style,
        List<Address> postTo) {
    private static final int USUAL_STORIES = 8;

    public Draft {
        postTo = List.copyOf(postTo);
    }

    public static Draft empty(Language language, ZoneId zone) {
        return new Draft(
                "",
                "",
                Selection.EVERYTHING,
                new Schedule(List.of(), null, Set.of(), zone),
                language,
                USUAL_STORIES,
                Style.FULL,
                List.of());
    }

    public static Draft of(DigestDefinition digest) {
        return new Draft(
                digest.name(),
                digest.title(),
                digest.selection(),
                digest.schedule(),
                digest.language(),
                digest.stories(),
                digest.style(),
                digest.postTo());
    }

    public DigestDefinition definition() {
        return new DigestDefinition(
                name,
                title,
                null,
                selection,
                language,
                stories,
                1,
                new Window.SinceLast(),
                schedule,
                style,
                false,
                PostFormat.HTML,
                postTo,
                Origin.STORE);
    }

    Draft named(String other) {
        return new Draft(other, title, selection, schedule, language, stories, style, postTo);
    }

    Draft titled(String other) {
        return new Draft(name, other, selection, schedule, language, stories, style, postTo);
    }

    Draft telling(Selection other) {
        return new Draft(name, title, other, schedule, language, stories, style, postTo);
    }

    Draft at(Schedule other) {
        return new Draft(name, title, selection, other, language, stories, style, postTo);
    }

    Draft in(Language other) {
        return new Draft(name, title, selection, schedule, other, stories, style, postTo);
    }

    Draft of(int other) {
        return new Draft(name, title, selection, schedule, language, other, style, postTo);
    }

    Draft styled(Style other) {
        return new Draft(name, title, selection, schedule, language, stories, other, postTo);
    }

    Draft to(List<Address> others) {
        return new Draft(name, title, selection, schedule, language, stories, style, others);
    }
}
