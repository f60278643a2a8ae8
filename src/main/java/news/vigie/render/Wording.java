package news.vigie.render;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.Actor;
import news.vigie.brief.Quote;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.render.markup.CleanText;
import news.vigie.story.Source;
import news.vigie.story.SourcedBullet;
import news.vigie.story.SourcedQuote;

/**
 * The words of an edition that every form says alike. Everything foreign that it gives is clean, nothing is escaped.
 */
final class Wording {
    /** A window that ended longer ago than this before the making is called by its both ends. */
    private static final Duration JUST_NOW = Duration.ofMinutes(30);

    private final Edition edition;
    private final Messages messages;
    private final Dates dates;

    Wording(Edition edition) {
        this.edition = edition;
        messages = Messages.of(edition.language());
        dates = Dates.of(edition.language(), edition.zone());
    }

    /** The language of the headings, which is the edition's where it has a bundle. */
    Language language() {
        return messages.language();
    }

    String name() {
        return CleanText.line(edition.title());
    }

    /** "La matinale · mercredi 5 mars". */
    String title() {
        return name() + " · " + dates.day(edition.slot() == null ? edition.made() : edition.slot());
    }

    /** "8 histoires, 31 sources, depuis hier 19 h". */
    String summary() {
        long sources = edition.items().stream()
                .flatMap(item -> sources(item).stream())
                .map(Source::name)
                .distinct()
                .count();
        return messages.text(
                "edition.summary", Map.of("stories", edition.items().size(), "sources", sources, "period", period()));
    }

    Optional<String> late() {
        Instant slot = edition.slot();
        return edition.late() && slot != null
                ? Optional.of(messages.text("edition.late", Map.of("day", dates.day(slot), "time", dates.time(slot))))
                : Optional.empty();
    }

    String empty() {
        return messages.text("edition.empty", Map.of("period", period()));
    }

    String label(String key, String text) {
        return messages.text("edition.labelled", Map.of("label", text(key), "text", text));
    }

    String text(String key) {
        return messages.text("edition." + key);
    }

    String others(int count) {
        return messages.text("edition.others", Map.of("count", count));
    }

    static String headline(Item item) {
        return CleanText.line(item.brief().headline());
    }

    List<String> bullets(Item item) {
        Stream<SourcedBullet> shown = item.brief().bullets().stream();
        return switch (edition.style()) {
            case FULL -> texts(shown);
            case BRIEF -> texts(shown.limit(1));
            case HEADLINES -> List.of();
        };
    }

    List<SourcedQuote> quotes(Item item) {
        return edition.style() == Style.FULL ? item.brief().quotes() : List.of();
    }

    List<Actor> actors(Item item) {
        return edition.style() == Style.FULL
                ? item.brief().actors().stream()
                        .filter(actor -> actor.type() == NameType.PERSON || actor.type() == NameType.ORGANIZATION)
                        .toList()
                : List.of();
    }

    /** Each source once, by its name, with the first of its articles. */
    static List<Source> sources(Item item) {
        Map<String, Source> byName = new LinkedHashMap<>();
        item.brief().sources().stream()
                .map(source -> new Source(CleanText.line(source.name()), source.link()))
                .forEach(source -> byName.putIfAbsent(source.name(), source));
        return List.copyOf(byName.values());
    }

    static String quoted(Item item, SourcedQuote quote) {
        return Typography.quoted(
                CleanText.line(quote.quote().text()), item.brief().language());
    }

    /** "Claire Le Goff, vice-présidente de la région"; where nobody knows, who printed it. */
    String speaker(SourcedQuote sourced) {
        Quote quote = sourced.quote();
        if (quote.speaker() == null) {
            return messages.text("edition.quoted-by", Map.of("source", CleanText.line(sourced.source())));
        }
        String speaker = CleanText.line(quote.speaker());
        return quote.role() == null ? speaker : speaker + ", " + CleanText.line(quote.role());
    }

    /** "Henrik Aasen (directeur général) · Norgaz"; roles of more characters than {@code longestRole} are left out. */
    static String actors(List<Actor> actors, int longestRole) {
        return actors.stream().map(actor -> named(actor, longestRole)).collect(Collectors.joining(" · "));
    }

    private static String named(Actor actor, int longestRole) {
        String name = CleanText.line(actor.name());
        return actor.role() == null || actor.role().isBlank() || actor.role().length() > longestRole
                ? name
                : name + " (" + CleanText.line(actor.role()) + ")";
    }

    private String period() {
        boolean untilNow = edition.slot() != null
                || Duration.between(edition.to(), edition.made()).compareTo(JUST_NOW) <= 0;
        return untilNow ? dates.since(edition.from(), edition.made()) : dates.span(edition.from(), edition.to());
    }

    /** Where the bullets are not all of one source, each names its own: two papers may count differently. */
    private static List<String> texts(Stream<SourcedBullet> shown) {
        List<SourcedBullet> bullets = shown.toList();
        boolean several = bullets.stream().map(SourcedBullet::source).distinct().count() > 1;
        return bullets.stream()
                .map(bullet -> CleanText.line(bullet.bullet().text())
                        + (several ? " (" + CleanText.line(bullet.source()) + ")" : ""))
                .toList();
    }
}
