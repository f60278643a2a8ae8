package news.vigie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.digest.Edition;
import news.vigie.digest.Editions;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.story.Stories;
import news.vigie.telegram.desk.PostDesk;

/** Answers the bot's questions about its posts out of the store. */
final class BotPostDesk implements PostDesk {
    private final Outbox outbox;
    private final Editions editions;
    private final Stories stories;

    BotPostDesk(Outbox outbox, Editions editions, Stories stories) {
        this.outbox = outbox;
        this.editions = editions;
        this.stories = stories;
    }

    @Override
    public Optional<Post> post(long id) {
        return outbox.post(id);
    }

    @Override
    public Optional<Edition> edition(long post) {
        return editions.ofPost(post);
    }

    @Override
    public List<String> subjects(Edition edition) {
        return of(edition).all();
    }

    @Override
    public List<String> mainSubjects(Edition edition) {
        return of(edition).main();
    }

    private EditionSubjects of(Edition edition) {
        Set<Long> articles = edition.items().stream()
                .flatMap(item -> item.reports().stream())
                .collect(Collectors.toSet());
        return new EditionSubjects(edition, articles.isEmpty() ? List.of() : stories.with(articles));
    }
}
