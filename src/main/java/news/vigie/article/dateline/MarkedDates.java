package news.vigie.article.dateline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.vigie.article.date.DateReader;
import news.vigie.article.date.WrittenDate;
import news.vigie.article.page.Landmarks;
import news.vigie.article.page.Landmarks.Moment;
import news.vigie.article.phrase.Fragments;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates of elements that say of themselves what they are. */
final class MarkedDates {
    private static final int MOST = 60;
    private static final int MOST_MARKED = 300;
    private static final Fragments PUBLICATION = new Fragments(List.of("publish", "posted", "entry-date", "pubdate"));
    private static final Fragments DATES =
            new Fragments(List.of("date", "datum", "publi", "posted", "time", "fecha", "parution"));
    private static final Fragments ABOUT =
            new Fragments(List.of("byline", "meta", "info", "author", "submitted", "stand"));

    private final Landmarks landmarks;
    private final DateReader reader;
    private @Nullable List<Element> classed;

    MarkedDates(Landmarks landmarks, DateReader reader) {
        this.landmarks = landmarks;
        this.reader = reader;
    }

    /** Marked as the date of publication, by microdata or by a class that many use. */
    Optional<WrittenDate> published(Surroundings within) {
        return times(MarkedDates::isPublication, within).findFirst();
    }

    /** The same where all that are so marked are of one day: where they differ, they are of several articles. */
    Optional<WrittenDate> onlyPublished(Surroundings within) {
        List<WrittenDate> dates = times(MarkedDates::isPublication, within).toList();
        return dates.stream()
                .filter(date -> dates.stream().allMatch(date::isOfSameDay))
                .findFirst();
    }

    private static boolean isPublication(Element element) {
        String property = element.attributes().get("itemprop");
        if (property.contains("datePublished") || property.contains("dateCreated") || element.hasAttr("pubdate")) {
            return true;
        }
        return PUBLICATION.areIn(element.attributes().get("class"));
    }

    Optional<WrittenDate> updated(Surroundings within) {
        return times(element -> element.attributes().get("itemprop").contains("dateModified"), within)
                .findFirst();
    }

    /** Any {@code time} that is not of a change. */
    Optional<WrittenDate> anyTime(Surroundings within) {
        return times(element -> !DatedElement.isUpdated(element), within).findFirst();
    }

    private Stream<WrittenDate> times(Predicate<Element> wanted, Surroundings within) {
        return dates(landmarks.times().stream().map(Moment::element).filter(wanted), within)
                .map(Sighting::date);
    }

    private Stream<Sighting> dates(Stream<Element> elements, Surroundings within) {
        return elements.filter(element -> !within.isOutside(element))
                .limit(MOST)
                .flatMap(element -> DatedElement.read(element, reader).stream());
    }

    /**
     * Of a class whose name speaks of dates, or else of what is known of an article.
     *
     * @param updated whether the dates of changes are wanted, or the others
     */
    Optional<WrittenDate> classed(Surroundings within, boolean updated) {
        return dates(classed().stream(), within)
                .filter(seen -> seen.updated() == updated)
                .map(Sighting::date)
                .findFirst();
    }

    private List<Element> classed() {
        List<Element> found = classed;
        if (found == null) {
            found = new ArrayList<>();
            List<Element> about = new ArrayList<>();
            Map<String, Integer> ranks = new HashMap<>();
            for (Element element : landmarks.marked()) {
                int rank = Math.max(
                        rank(element.attributes().get("class"), ranks),
                        rank(element.attributes().get("id"), ranks));
                if (rank > 0 && (rank > 1 ? found : about).size() < MOST_MARKED) {
                    (rank > 1 ? found : about).add(element);
                }
            }
            found.addAll(about);
            classed = found;
        }
        return found;
    }

    private static int rank(String mark, Map<String, Integer> ranks) {
        return mark.isEmpty() ? 0 : ranks.computeIfAbsent(mark, MarkedDates::rank);
    }

    private static int rank(String mark) {
        return DATES.areIn(mark) ? 2 : ABOUT.areIn(mark) ? 1 : 0;
    }
}
