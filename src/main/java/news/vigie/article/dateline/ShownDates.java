package news.vigie.article.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.article.date.DateReader;
import news.vigie.article.date.WrittenDate;
import news.vigie.article.page.Block;
import news.vigie.article.page.Landmarks.Moment;
import news.vigie.article.page.PageScan;
import org.jspecify.annotations.Nullable;

/** The dates that stand near the headline, where a reader looks for them: first those below it, then those above. */
final class ShownDates {
    private static final int BELOW = 24;
    private static final int ABOVE = 8;
    /** In characters. What is longer is a text, with the dates of what it tells. */
    private static final int LONGEST = 120;

    private static final int LONGEST_HEADING = 40;
    private static final int MOST_PROSE = 1_500;

    private final List<Block> blocks;
    private final List<Moment> times;
    private final Surroundings surroundings;
    private final DateReader reader;
    private final Headline headline;
    private @Nullable List<Sighting> seen;

    ShownDates(PageScan page, Headline headline, DateReader reader) {
        this.blocks = page.blocks();
        this.times = page.landmarks().times();
        this.surroundings = headline.surroundings();
        this.reader = reader;
        this.headline = headline;
    }

    private List<Sighting> seen() {
        List<Sighting> dates = seen;
        if (dates == null) {
            dates = headline.isKnown() ? look(headline.block()) : List.of();
            seen = dates;
        }
        return dates;
    }

    private List<Sighting> look(int headline) {
        List<Sighting> dates = new ArrayList<>();
        int prose = 0;
        for (int i = headline; i < Math.min(blocks.size(), headline + BELOW) && prose < MOST_PROSE; i++) {
            dates.addAll(see(i));
            prose += blocks.get(i).text().length() > LONGEST
                    ? blocks.get(i).text().length()
                    : 0;
        }
        for (int i = headline - 1; i >= Math.max(0, headline - ABOVE); i--) {
            dates.addAll(see(i));
        }
        return dates;
    }

    private List<Sighting> see(int number) {
        Block block = blocks.get(number);
        List<Sighting> dates = new ArrayList<>();
        for (Moment moment : times) {
            if (moment.block() == number && !surroundings.isOutside(moment.element())) {
                DatedElement.read(moment.element(), reader).ifPresent(dates::add);
            }
        }
        boolean line = block.text().length() <= (block.isHeading() ? LONGEST_HEADING : LONGEST);
        List<Sighting> written = dates.isEmpty() && line ? Sighting.in(block.text(), reader) : List.of();
        boolean outside =
                !written.isEmpty() && surroundings.isOutside(block.holder().element());
        return dates.isEmpty() && !outside ? written : dates;
    }

    Optional<WrittenDate> published() {
        return seen().stream()
                .filter(date -> !date.updated())
                .map(Sighting::date)
                .findFirst();
    }

    Optional<WrittenDate> updated() {
        return seen().stream().filter(Sighting::updated).map(Sighting::date).findFirst();
    }
}
