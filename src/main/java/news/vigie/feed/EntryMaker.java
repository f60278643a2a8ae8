package news.vigie.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.vigie.feed.date.FeedDates;
import news.vigie.feed.format.FoundEntry;
import news.vigie.feed.format.FoundFile;
import news.vigie.feed.markup.PlainText;
import org.jspecify.annotations.Nullable;

/** Makes clean entries of found ones: plain titles and names, harmless HTML, instants. */
final class EntryMaker {
    private static final int LONGEST_ID = 2000;

    private EntryMaker() {}

    static Entry make(FoundEntry found) {
        return new Entry(
                id(found.id()),
                found.title().plain(),
                found.link(),
                date(found.published()),
                date(found.updated()),
                plain(found.author()),
                found.summary().clean(),
                found.content().clean(),
                categories(found.categories()),
                enclosures(found.files()));
    }

    private static @Nullable String id(@Nullable String found) {
        return found == null || found.length() <= LONGEST_ID ? found : found.substring(0, LONGEST_ID);
    }

    static @Nullable String plain(@Nullable String found) {
        String text = found == null ? "" : PlainText.of(found);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Instant date(List<String> written) {
        return written.stream()
                .flatMap(text -> FeedDates.parse(text).stream())
                .findFirst()
                .orElse(null);
    }

    private static List<String> categories(List<String> found) {
        return found.stream()
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Enclosure> enclosures(List<FoundFile> files) {
        Map<java.net.URI, Enclosure> byUrl = new LinkedHashMap<>();
        files.forEach(
                file -> byUrl.putIfAbsent(file.url(), new Enclosure(file.url(), file.type(), length(file.length()))));
        return new ArrayList<>(byUrl.values());
    }

    private static @Nullable Long length(@Nullable String written) {
        return written != null && written.matches("\\d{1,18}") ? Long.valueOf(written) : null;
    }
}
