package news.vigie.telegram;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.brief.Actor;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.render.PostButtons;
import news.vigie.render.RenderedPost;
import news.vigie.store.SpareDatabase;
import news.vigie.story.Source;
import news.vigie.story.StoryBrief;
import news.vigie.telegram.desk.PostDesk;
import org.jspecify.annotations.Nullable;

/** Posts of one small edition, as if they were in the outbox. */
final class MemoryPosts implements PostDesk {
    private static final Instant NOW = Instant.parse("2027-03-05T08:00:00Z");

    static final Edition EDITION = new Edition(
            "matinale",
            "La matinale",
            null,
            Edition.ALL,
            NOW,
            NOW,
            NOW,
            false,
            Language.FRENCH,
            ZoneOffset.UTC,
            Style.FULL,
            List.of(item(1, "La région abandonne le terminal méthanier"), item(2, "Le pont <rouvre>")));

    private final Map<Long, Post> posts = new ConcurrentHashMap<>();
    private final SpareDatabase store;

    MemoryPosts(SpareDatabase store) {
        this.store = store;
    }

    private static Item item(long story, String headline) {
        var brief = new StoryBrief(
                headline,
                URI.create("https://ouest.example/" + story),
                Language.FRENCH,
                List.of(),
                List.of(),
                List.of(new Actor("Claire Le Goff", NameType.PERSON, null, 1)),
                List.of(
                        new Source("Ouest-Matin", URI.create("https://ouest.example/" + story)),
                        new Source("Radio " + story, URI.create("http://localhost/" + story))),
                null);
        return new Item(story, List.of(story), brief, false);
    }

    /** What the outbox has to send under this number. */
    static RenderedPost content(long number) {
        return RenderedPost.of("<b>La matinale</b>")
                .above(PostButtons.of(Language.FRENCH))
                .numbered(number);
    }

    /** It was sent there; null: nobody knows under which number. */
    void sent(long number, Address address, @Nullable Long message) {
        RenderedPost content = RenderedPost.of("<b>La matinale</b>").above(PostButtons.of(Language.FRENCH));
        store.sent(number, address);
        posts.put(
                number,
                new Post(
                        number,
                        address,
                        1,
                        1,
                        null,
                        null,
                        content,
                        PostState.SENT,
                        1,
                        NOW,
                        NOW,
                        null,
                        null,
                        message,
                        null));
    }

    /** It is kept no longer. */
    void forget(long number) {
        posts.remove(number);
    }

    @Override
    public Optional<Post> post(long id) {
        return Optional.ofNullable(posts.get(id));
    }

    @Override
    public Optional<Edition> edition(long post) {
        return post(post).map(known -> EDITION);
    }

    @Override
    public List<String> subjects(Edition edition) {
        return List.of("Énergie", "\"Claire Le Goff\"", "\"Yann Quemener\"");
    }

    @Override
    public List<String> mainSubjects(Edition edition) {
        return List.of("Énergie", "\"Claire Le Goff\"");
    }
}
