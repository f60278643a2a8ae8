package news.vigie.telegram.edit.question;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Look;
import news.vigie.digest.Measure;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
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
        List<Address> postTo,
        Rest rest) {
    private static final int USUAL_STORIES = 8;

    public Draft {
        postTo = List.copyOf(postTo);
        // An older version did not write it.
        rest = Objects.requireNonNullElse(rest, Rest.USUAL);
    }

    public static Draft empty(Language language, ZoneId zone) {
        return new Draft(
                "",
                "",
                Selection.EVERYTHING,
                Schedule.onDemand(zone),
                language,
                USUAL_STORIES,
                Style.FULL,
                List.of(),
                Rest.USUAL);
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
                digest.postTo(),
                Rest.of(digest));
    }

    /** Empty: there is no description. */
    public Optional<String> about() {
        return Optional.ofNullable(rest.about());
    }

    /** Empty: from the last edition on. */
    public Optional<Duration> window() {
        return Optional.ofNullable(rest.window());
    }

    Draft with(Rest other) {
        return new Draft(name, title, selection, schedule, language, stories, style, postTo, other);
    }

    public DigestDefinition definition() {
        return new DigestDefinition(
                name,
                title,
                rest.about(),
                language,
                selection,
                schedule,
                new Measure(stories, Math.min(rest.least(), stories), rest.looksBack()),
                new Look(style, rest.photo(), rest.format()),
                postTo,
                Origin.STORE);
    }

    Draft named(String other) {
        return new Draft(other, title, selection, schedule, language, stories, style, postTo, rest);
    }

    Draft titled(String other) {
        return new Draft(name, other, selection, schedule, language, stories, style, postTo, rest);
    }

    Draft telling(Selection other) {
        return new Draft(name, title, other, schedule, language, stories, style, postTo, rest);
    }

    Draft at(Schedule other) {
        return new Draft(name, title, selection, other, language, stories, style, postTo, rest);
    }

    Draft in(Language other) {
        return new Draft(name, title, selection, schedule, other, stories, style, postTo, rest);
    }

    Draft of(int other) {
        return new Draft(name, title, selection, schedule, language, other, style, postTo, rest);
    }

    Draft styled(Style other) {
        return new Draft(name, title, selection, schedule, language, stories, other, postTo, rest);
    }

    Draft to(List<Address> others) {
        return new Draft(name, title, selection, schedule, language, stories, style, others, rest);
    }
}
