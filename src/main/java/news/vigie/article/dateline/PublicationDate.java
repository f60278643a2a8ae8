package news.vigie.article.dateline;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.vigie.article.date.DateReader;
import news.vigie.article.date.WrittenDate;
import news.vigie.article.page.PageScan;

/**
 * When an article was published, by the source that is trusted most:
 *
 * <ol>
 *   <li>what the page's data call the date of publication; where they contradict each other, the one of them that the
 *       page shows or that its address has, or else the structured data's;
 *   <li>what is marked as that date;
 *   <li>what stands near the headline and is not said to be of a change;
 *   <li>the day in the address;
 *   <li>when the document was created, by its data;
 *   <li>other times, other dates by their class, the first date of the text, dates in scripts;
 *   <li>when it was updated.
 * </ol>
 */
final class PublicationDate {
    private final URI url;
    private final Claims claims;
    private final DateReader reader;
    private final ShownDates shown;
    private final MarkedDates marked;
    private final LooseDates loose;
    private final Headline headline;

    PublicationDate(PageScan page, URI url, Claims claims, Headline headline, DateReader reader) {
        this.url = url;
        this.claims = claims;
        this.reader = reader;
        this.headline = headline;
        this.shown = new ShownDates(page, headline, reader);
        this.marked = new MarkedDates(page.landmarks(), reader);
        this.loose = new LooseDates(page, reader);
    }

    /**
     * What the page says of itself, by its data, beside its headline or in its address. Any other date may be of
     * something else, and the feed is trusted more.
     */
    Optional<WrittenDate> declared() {
        Surroundings around = headline.surroundings();
        return firstOf(List.of(
                this::claimed,
                () -> marked.onlyPublished(around),
                shown::published,
                () -> marked.published(around),
                () -> loose.ofAddress(url)));
    }

    Optional<WrittenDate> published() {
        Surroundings around = headline.surroundings();
        return firstOf(List.of(
                this::claimed,
                () -> marked.onlyPublished(around),
                () -> marked.onlyPublished(Surroundings.NONE),
                shown::published,
                () -> marked.published(around),
                () -> loose.ofAddress(url),
                () -> read(claims.created()).findFirst(),
                () -> unlabelled(around),
                () -> marked.published(Surroundings.NONE),
                () -> unlabelled(Surroundings.NONE),
                loose::ofScripts,
                this::updated,
                () -> marked.classed(Surroundings.NONE, true)));
    }

    private Optional<WrittenDate> unlabelled(Surroundings within) {
        return firstOf(List.of(
                () -> marked.anyTime(within),
                () -> marked.classed(within, false),
                () -> loose.ofText(headline.block(), within)));
    }

    boolean isClaimed() {
        return claimed().isPresent();
    }

    private Optional<WrittenDate> claimed() {
        List<WrittenDate> dates = read(claims.published()).toList();
        boolean agree = dates.stream().map(WrittenDate::date).distinct().count() < 2;
        return dates.stream()
                .filter(date -> !agree && isConfirmed(date))
                .findFirst()
                .or(() -> dates.stream().findFirst());
    }

    private boolean isConfirmed(WrittenDate date) {
        return Stream.of(shown.published(), loose.ofAddress(url))
                .flatMap(Optional::stream)
                .anyMatch(date::isOfSameDay);
    }

    Optional<WrittenDate> updated() {
        return firstOf(List.of(
                () -> read(claims.updated()).findFirst(),
                () -> marked.updated(headline.surroundings()),
                shown::updated));
    }

    /** What the page shows near its headline. */
    Optional<WrittenDate> shown() {
        return shown.published();
    }

    private Stream<WrittenDate> read(List<String> written) {
        return written.stream().flatMap(date -> reader.read(date).stream());
    }

    private static Optional<WrittenDate> firstOf(List<Supplier<Optional<WrittenDate>>> sources) {
        return sources.stream().flatMap(source -> source.get().stream()).findFirst();
    }
}
