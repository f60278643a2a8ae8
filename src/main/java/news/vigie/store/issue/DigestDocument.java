package news.vigie.store.issue;

import java.time.Duration;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Look;
import news.vigie.digest.Measure;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import news.vigie.digest.Window;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A definition as a JSON document.
 *
 * @param window how far back; null: from the last edition on
 */
record DigestDocument(
        String name,
        String title,
        @Nullable String description,
        Selection selection,
        Language language,
        int stories,
        int minStories,
        @Nullable Duration window,
        Schedule schedule,
        Style style,
        boolean photo,
        PostFormat format,
        List<Address> postTo) {
    static DigestDocument of(DigestDefinition digest) {
        return new DigestDocument(
                digest.name(),
                digest.title(),
                digest.description(),
                digest.selection(),
                digest.language(),
                digest.stories(),
                digest.minStories(),
                digest.window() instanceof Window.Last last ? last.duration() : null,
                digest.schedule(),
                digest.style(),
                digest.photo(),
                digest.format(),
                digest.postTo());
    }

    DigestDefinition definition() {
        return new DigestDefinition(
                name,
                title,
                description,
                language,
                selection,
                schedule,
                new Measure(stories, minStories, window == null ? new Window.SinceLast() : new Window.Last(window)),
                new Look(style, photo, format),
                postTo,
                Origin.STORE);
    }
}
