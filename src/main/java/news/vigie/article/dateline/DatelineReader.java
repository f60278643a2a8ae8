package news.vigie.article.dateline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.article.date.DateReader;
import news.vigie.article.date.WrittenDate;
import news.vigie.article.page.PageScan;
import org.jspecify.annotations.Nullable;

/** Reads when an article was published and updated, and fills from the feed what its page does not say. */
public final class DatelineReader {
    /** A page's time without a zone and the feed's instant are the same event if they are no further apart. */
    private static final Duration ANY_ZONE = Duration.ofHours(26);

    private static final int QUARTER = 15;
    private static final long FARTHEST = Duration.ofHours(14).toMinutes();

    private final Place place;
    private final PublicationDate dates;

    /**
     * @param title as the page shows it
     * @param locales as the page declares them, the most trusted first
     */
    public DatelineReader(PageScan page, URI url, String title, Claims claims, List<String> locales) {
        this.place = new Place(url, locales);
        DateReader reader = new DateReader(place.isMonthFirst());
        this.dates = new PublicationDate(page, url, claims, Headline.of(page, title), reader);
    }

    /**
     * Reads both, each by the sources that are trusted most.
     *
     * @param fed when the feed says that it was published
     */
    public Dateline read(@Nullable Instant fed) {
        Optional<WrittenDate> published = fed == null ? dates.published() : dates.declared();
        Optional<WrittenDate> updated = dates.updated();
        ZoneId zone = zone(published, updated);
        Instant read = published.map(written -> written.at(zone)).orElse(null);
        boolean exact = published.isPresent() && published.get().isExact();
        Instant told = read == null || (!exact && isSame(read, fed)) ? fed : read;
        boolean timed = published.isPresent() && published.get().time() != null;
        return new Dateline(
                told,
                updated.map(written -> written.at(zone)).orElse(null),
                timed || !Objects.equals(told, read) ? zone : ZoneOffset.UTC,
                dates.isClaimed());
    }

    private static boolean isSame(Instant read, @Nullable Instant fed) {
        return fed != null && Duration.between(read, fed).abs().compareTo(ANY_ZONE) < 0;
    }

    /** As the dates themselves have it, or the place of the site, or the clock that the page shows beside an instant. */
    private ZoneId zone(Optional<WrittenDate> published, Optional<WrittenDate> updated) {
        Optional<ZoneId> written = Stream.of(published, updated)
                .flatMap(Optional::stream)
                .flatMap(date -> Stream.ofNullable(date.offset()))
                .filter(offset -> !offset.equals(ZoneOffset.UTC))
                .map(offset -> (ZoneId) offset)
                .findFirst();
        return written.or(place::zone)
                .or(() -> published.filter(WrittenDate::isExact).flatMap(this::clock))
                .orElse(ZoneOffset.UTC);
    }

    private Optional<ZoneId> clock(WrittenDate exact) {
        return dates.shown().filter(shown -> shown.time() != null).flatMap(shown -> {
            LocalDateTime local = shown.date().atTime(Objects.requireNonNull(shown.time()));
            LocalDateTime instant = LocalDateTime.ofInstant(exact.at(ZoneOffset.UTC), ZoneOffset.UTC);
            long minutes = Duration.between(
                            instant.truncatedTo(ChronoUnit.MINUTES), local.truncatedTo(ChronoUnit.MINUTES))
                    .toMinutes();
            return minutes % QUARTER == 0 && Math.abs(minutes) <= FARTHEST
                    ? Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60))
                    : Optional.empty();
        });
    }
}
