package news.vigie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.Actor;
import news.vigie.digest.Edition;
import news.vigie.digest.Editions;
import news.vigie.digest.Item;
import news.vigie.digest.words.Folding;
import news.vigie.digest.words.WordFilter;
import news.vigie.language.NameType;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.story.Report;
import news.vigie.story.Stories;
import news.vigie.story.Story;
import news.vigie.telegram.desk.PostDesk;

/** Answers the bot's questions about its posts out of the store. */
final class BotPostDesk implements PostDesk {
    private static final int MOST_TOPICS = 6;
    private static final int MOST_ACTORS = 8;

    /** Of a story; others are named in passing, or asked for a word. */
    private static final int MAIN = 2;

    /** Who is named but once in a story is not who it is about. */
    private static final int OFTEN = 2;

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
        Set<Long> articles = edition.items().stream()
                .flatMap(item -> item.reports().stream())
                .collect(Collectors.toSet());
        List<Story> told = articles.isEmpty() ? List.of() : stories.with(articles);
        return Stream.concat(
                        most(told.stream().flatMap(BotPostDesk::topics), MOST_TOPICS),
                        most(edition.items().stream().flatMap(BotPostDesk::actors), MOST_ACTORS))
                .map(BotPostDesk::entry)
                .filter(entry -> WordFilter.problem(entry).isEmpty())
                .distinct()
                .toList();
    }

    /** Several words are meant as they follow one another. */
    private static String entry(String subject) {
        return subject.contains(" ") ? '"' + subject.replace("\"", "") + '"' : subject;
    }

    private static Stream<String> topics(Story story) {
        return story.reports().stream()
                .map(Report::topics)
                .flatMap(List::stream)
                .distinct();
    }

    /** Those whom a story is about: the headline names them, or they are named often and not only as who is quoted. */
    private static Stream<String> actors(Item item) {
        String headline = Folding.words(item.brief().headline());
        Set<String> speakers = item.brief().quotes().stream()
                .map(quote -> Folding.key(String.valueOf(quote.quote().speaker())))
                .collect(Collectors.toSet());
        return item.brief().actors().stream()
                .filter(actor -> actor.type() == NameType.PERSON || actor.type() == NameType.ORGANIZATION)
                .filter(actor -> isNamed(actor, headline)
                        || (actor.mentions() >= OFTEN && !speakers.contains(Folding.key(actor.name()))))
                .map(Actor::name)
                .limit(MAIN);
    }

    /** By the last word of the name at least. */
    private static boolean isNamed(Actor actor, String headline) {
        String words = Folding.words(actor.name()).strip();
        return !words.isEmpty() && headline.contains(" " + words.substring(words.lastIndexOf(' ') + 1) + " ");
    }

    /** Those that are named most, each once. */
    private static Stream<String> most(Stream<String> names, int limit) {
        Map<String, Long> counts =
                names.collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(limit);
    }
}
