package news.vigie.article.dateline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.vigie.article.date.DateReader;
import news.vigie.article.date.WrittenDate;
import news.vigie.article.page.Landmarks;
import news.vigie.article.page.Landmarks.Moment;
import org.jsoup.nodes.Element;

/** The dates of elements that say of themselves what they are, wherever they stand. */
final class MarkedDates {
    private static final int MOST = 60;
    private static final List<String> PUBLICATION = List.of("publish", "posted", "entry-date", "pubdate");
    private static final List<String> DATES =
            List.of("date", "datum", "publi", "posted", "timestamp", "fecha", "parution", "time");
    private static final List<String> ABOUT = List.of("byline", "meta", "info", "author", "submitted", "stand");

    private final Landmarks landmarks;
    private final Surroundings surroundings;
    private final DateReader reader;
    private final Map<String, Integer> ranks = new HashMap<>();

    MarkedDates(Landmarks landmarks, Surroundings surroundings, DateReader reader) {
        this.landmarks = landmarks;
        this.surroundings = surroundings;
        this.reader = reader;
    }

    /** Marked as the date of publication, by microdata or by a class that many use. */
    Optional<WrittenDate> published() {
        return all(MarkedDates::isPublication).findFirst();
    }

    /** The same where all that are so marked are of one day: where they differ, they are of several articles. */
    Optional<WrittenDate> onlyPublished() {
        List<WrittenDate> dates = all(MarkedDates::isPublication).toList();
        return dates.stream().filter(date -> dates.stream().allMatch(date::isOfSameDay)).findFirst();
    }

    private static boolean isPublication(Element element) {
        String property = element.attr("itemprop");
        if (property.contains("datePublished") || property.contains("dateCreated") || element.hasAttr("pubdate")) {
            return true;
        }
        String classes = element.className().toLowerCase(Locale.ROOT);
        return PUBLICATION.stream().anyMatch(classes::contains);
    }

    Optional<WrittenDate> updated() {
        return all(element -> element.attr("itemprop").contains("dateModified")).findFirst();
    }

    /** Any {@code time}. */
    Optional<WrittenDate> anyTime() {
        return all(element -> !DatedElement.isUpdated(element)).findFirst();
    }

    private Stream<WrittenDate> all(Predicate<Element> wanted) {
        return landmarks.times().stream()
                .map(Moment::element)
                .filter(wanted)
                .limit(MOST)
                .filter(element -> !surroundings.isOutside(element))
                .flatMap(element -> DatedElement.read(element, reader).stream())
                .map(Sighting::date);
    }

    /** Of a class whose name speaks of dates, or else of what is known of an article. */
    Optional<WrittenDate> classed() {
        return ofRank(2, false).or(() -> ofRank(1, false));
    }

    /** The same of dates that are said to be of a change. */
    Optional<WrittenDate> classedUpdated() {
        return ofRank(2, true).or(() -> ofRank(1, true));
    }

    private Optional<WrittenDate> ofRank(int rank, boolean updated) {
        return landmarks.marked().stream()
                .filter(element -> rank(element) == rank)
                .limit(MOST)
                .filter(element -> !surroundings.isOutside(element))
                .flatMap(element -> DatedElement.read(element, reader).stream())
                .filter(seen -> seen.updated() == updated)
                .map(Sighting::date)
                .findFirst();
    }

    private int rank(Element element) {
        String marks = element.className() + " " + element.id();
        return marks.length() == 1 ? 0 : ranks.computeIfAbsent(marks, MarkedDates::rank);
    }

    private static int rank(String marks) {
        String bare = marks.toLowerCase(Locale.ROOT);
        return DATES.stream().anyMatch(bare::contains) ? 2 : ABOUT.stream().anyMatch(bare::contains) ? 1 : 0;
    }
}
