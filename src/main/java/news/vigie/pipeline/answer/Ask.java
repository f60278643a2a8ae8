package news.vigie.pipeline.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.Edition;
import news.vigie.digest.EditionMaker;
import news.vigie.digest.Measure;
import news.vigie.digest.Selection;
import news.vigie.digest.Tastes;
import news.vigie.digest.request.DigestRequest;
import news.vigie.digest.request.Known;
import news.vigie.feed.Feed;
import news.vigie.feed.Feeds;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import news.vigie.render.RequestTitle;
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
        DigestRequest request = DigestRequest.parse(arguments, nameable(), now);
        DigestDefinition usual = usual(language, now, STORIES);
        DigestDefinition asked = own.apply(request.digest().orElse(usual));
        String title =
                new RequestTitle(asked.language()).of(request, now.toInstant()).orElse(asked.title());
        DigestDefinition narrowed = with(asked, title, request.narrow(asked.selection()));
        var draft = new EditionMaker.Draft(
                narrowed, Optional.empty(), Edition.ALL, request.from(), request.to(), now.toInstant(), false, tastes);
        return turnstile.pass(() -> {
            List<Story> found = request.among(
                    found(request, narrowed, known, now.toInstant()), EditionMaker.tellable(narrowed, known));
            return new Answer(maker.make(draft, found, Set.of(), known), request);
        });
    }

    private Known nameable() {
        List<DigestDefinition> defined = digests.all();
        List<Feed> read = feeds.all();
        Set<String> topics = Stream.concat(
                        defined.stream().map(digest -> digest.selection().topics()),
                        read.stream().map(feed -> feed.definition().topics()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return new Known(defined, read.stream().map(Feed::name).toList(), topics);
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
        return DigestDefinition.of("", Messages.of(language).text(title), language, now.getZone())
                .with(Measure.USUAL.atMost(count));
    }

    private static DigestDefinition with(DigestDefinition digest, String title, Selection selection) {
        return digest.titled(title).with(selection).with(digest.measure().atLeast(1));
    }
}
