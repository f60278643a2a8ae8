package news.vigie.pipeline;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import news.vigie.digest.Tastes;
import news.vigie.digest.Window;
import news.vigie.digest.request.DigestRequest;
import news.vigie.digest.request.Known;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import news.vigie.story.Stories;
import news.vigie.story.Story;

/** An edition for whoever asks, from what is stored; nothing is marked as told. */
public final class Ask {
    private static final int STORIES = 8;

    private final Digests digests;
    private final Feeds feeds;
    private final Stories stories;
    private final EditionMaker maker;

    public Ask(Digests digests, Feeds feeds, Stories stories, EditionMaker maker) {
        this.digests = digests;
        this.feeds = feeds;
        this.stories = stories;
        this.maker = maker;
    }

    /**
     * The answer to a question.
     *
     * @param suggestions the names of digests that may have been meant
     */
    public record Answer(Edition edition, List<String> suggestions) {}

    /** What {@code /digest} with these arguments asks for, for a chat of these tastes. */
    public Answer digest(String arguments, Tastes tastes, Language language, ZonedDateTime now) {
        List<Feed> known = feeds.known();
        var names = feeds.all().stream().map(Feed::name).toList();
        DigestRequest request = DigestRequest.parse(arguments, new Known(digests.all(), names), now);
        DigestDefinition usual = usual(language, now, STORIES);
        DigestDefinition asked = request.digest().orElse(usual);
        DigestDefinition narrowed = with(asked, request.narrow(asked.selection()));
        var draft = new EditionMaker.Draft(
                narrowed, Optional.empty(), Edition.ALL, request.from(), request.to(), now.toInstant(), false, tastes);
        List<Story> found = stories.of(EditionMaker.scope(narrowed, known, request.from(), request.to()));
        return new Answer(maker.make(draft, found, Set.of(), known), request.suggestions());
    }

    /** The newest stories, whatever they are about. */
    public Edition latest(int count, Tastes tastes, Language language, ZonedDateTime now) {
        List<Story> newest = stories.latest(count);
        var from = newest.stream()
                .map(Story::first)
                .min(java.util.Comparator.naturalOrder())
                .orElse(now.toInstant());
        var to = now.toInstant().plusMillis(1);
        var draft = new EditionMaker.Draft(
                usual(language, now, count), Optional.empty(), Edition.ALL, from, to, now.toInstant(), false, tastes);
        return maker.make(draft, newest, Set.of(), List.of());
    }

    private static DigestDefinition usual(Language language, ZonedDateTime now, int count) {
        return new DigestDefinition(
                "",
                Messages.of(language).text("edition.on-demand"),
                null,
                Selection.EVERYTHING,
                language,
                count,
                1,
                new Window.SinceLast(),
                new Schedule(List.of(), null, Set.of(), now.getZone()),
                Style.FULL,
                false,
                PostFormat.HTML,
                List.of(),
                Origin.STORE);
    }

    private static DigestDefinition with(DigestDefinition digest, Selection selection) {
        return new DigestDefinition(
                digest.name(),
                digest.title(),
                digest.description(),
                selection,
                digest.language(),
                digest.stories(),
                1,
                digest.window(),
                digest.schedule(),
                digest.style(),
                digest.photo(),
                digest.format(),
                digest.postTo(),
                digest.origin());
    }
}
