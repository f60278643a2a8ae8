package news.vigie.pipeline.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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

/** An edition for whoever asks, from what is stored; nothing is marked as told. Of many who ask at once some wait. */
public final class Ask {
    private static final int STORIES = 8;

    /** Feeds list what is older than this seldom: so much later than a past day its news is no longer looked for. */
    private static final Duration LATE_ARRIVAL = Duration.ofDays(3);

    private final Digests digests;
    private final Feeds feeds;
    private final Stories stories;
    private final EditionMaker maker;
    private final Turnstile turnstile;

    public Ask(Digests digests, Feeds feeds, Stories stories, EditionMaker maker) {
        this(digests, feeds, stories, maker, Turnstile.usual());
    }

    Ask(Digests digests, Feeds feeds, Stories stories, EditionMaker maker, Turnstile turnstile) {
        this.digests = digests;
        this.feeds = feeds;
        this.stories = stories;
        this.maker = maker;
        this.turnstile = turnstile;
    }

    /**
     * The answer to a question.
     *
     * @param request as it was understood
     */
    public record Answer(Edition edition, DigestRequest request) {}

    /** What {@code /digest} with these arguments asks for, for a chat of these tastes. */
    public Answer digest(String arguments, Tastes tastes, Language language, ZonedDateTime now) {
        return digest(arguments, tastes, language, now, UnaryOperator.identity());
    }

    /**
     * The same, for a chat that has wishes of its own.
     *
     * @param own makes of a digest the one that the chat wants in its place
     */
    public Answer digest(
            String arguments,
            Tastes tastes,
            Language language,
            ZonedDateTime now,
            UnaryOperator<DigestDefinition> own) {
        List<Feed> known = feeds.known();
        var names = feeds.all().stream().map(Feed::name).toList();
        DigestRequest request = DigestRequest.parse(arguments, new Known(digests.all(), names), now);
        DigestDefinition usual = usual(language, now, STORIES);
        DigestDefinition asked = own.apply(request.digest().orElse(usual));
        DigestDefinition narrowed = with(asked, request.narrow(asked.selection()));
        var draft = new EditionMaker.Draft(
                narrowed, Optional.empty(), Edition.ALL, request.from(), request.to(), now.toInstant(), false, tastes);
        return turnstile.pass(() -> new Answer(
                maker.make(draft, found(request, narrowed, known, now.toInstant()), Set.of(), known), request));
    }

    /**
     * Up to now, what arrived since; of a time that is past, what was published then, whenever it arrived, as that is the
     * time that readers see.
     */
    private List<Story> found(DigestRequest request, DigestDefinition digest, List<Feed> known, Instant now) {
        if (!request.to().isBefore(now)) {
            return stories.of(EditionMaker.scope(digest, known, request.from(), request.to()));
        }
        Instant end = request.to().plus(LATE_ARRIVAL);
        return stories.of(EditionMaker.scope(digest, known, request.from(), end.isBefore(now) ? end : now)).stream()
                .map(Story::asPublished)
                .toList();
    }

    /** In how many stories there was something new since then. */
    public int storiesSince(Instant since) {
        return stories.countSince(since);
    }

    /** The newest stories, whatever they are about. */
    public Edition latest(int count, Tastes tastes, Language language, ZonedDateTime now) {
        return latest(0, count, tastes, language, now);
    }

    /** The same, behind so many newer ones. */
    public Edition latest(int after, int count, Tastes tastes, Language language, ZonedDateTime now) {
        return turnstile.pass(() -> newest(after, count, tastes, language, now));
    }

    private Edition newest(int after, int count, Tastes tastes, Language language, ZonedDateTime now) {
        List<Story> newest = stories.latest(after + count).stream().skip(after).toList();
        var from = newest.stream()
                .map(story -> story.asPublished().first())
                .min(Comparator.naturalOrder())
                .orElse(now.toInstant());
        var to = now.toInstant().plusMillis(1);
        var draft = new EditionMaker.Draft(
                named("edition.latest", language, now, count),
                Optional.empty(),
                Edition.ALL,
                from,
                to,
                now.toInstant(),
                false,
                tastes);
        return maker.make(draft, newest, Set.of(), List.of());
    }

    private static DigestDefinition usual(Language language, ZonedDateTime now, int count) {
        return named("edition.on-demand", language, now, count);
    }

    /** @param title the key of its text */
    private static DigestDefinition named(String title, Language language, ZonedDateTime now, int count) {
        return new DigestDefinition(
                "",
                Messages.of(language).text(title),
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
