package news.vigie.render.sheet;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import news.vigie.digest.Edition;
import news.vigie.language.Language;
import news.vigie.render.Dates;
import news.vigie.render.Messages;
import news.vigie.render.markup.CleanText;
import news.vigie.render.typography.Typography;

/** What stands above the stories. */
final class Headings {
    /** A window that ended longer ago than this before the making is called by its both ends. */
    private static final Duration JUST_NOW = Duration.ofMinutes(30);

    private final Edition edition;
    private final Messages messages;
    private final Dates dates;

    Headings(Edition edition) {
        this.edition = edition;
        messages = Messages.of(edition.language());
        dates = Dates.of(edition.language(), edition.zone());
    }

    Language language() {
        return messages.language();
    }

    String name() {
        return Typography.name(CleanText.line(edition.title()));
    }

    String day() {
        return dates.day(edition.slot() == null ? edition.made() : edition.slot());
    }

    String summary() {
        long sources = edition.items().stream()
                .flatMap(item -> item.brief().sources().stream())
                .map(source -> CleanText.title(source.name()))
                .distinct()
                .count();
        int stories = edition.items().size();
        Map<String, Object> told =
                Map.of("stories", stories, "all", stories + edition.untold(), "sources", sources, "period", period());
        return messages.text(edition.untold() == 0 ? "edition.summary" : "edition.summary.chosen", told);
    }

    String empty() {
        return messages.text("edition.empty", Map.of("period", period()));
    }

    Optional<String> late() {
        Instant slot = edition.slot();
        return edition.late() && slot != null
                ? Optional.of(messages.text("edition.late", Map.of("day", dates.day(slot), "time", dates.time(slot))))
                : Optional.empty();
    }

    private String period() {
        boolean untilNow = edition.slot() != null
                || Duration.between(edition.to(), edition.made()).compareTo(JUST_NOW) <= 0;
        return untilNow ? dates.since(edition.from(), edition.made()) : dates.span(edition.from(), edition.to());
    }
}
