package news.vigie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.Actor;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.words.Folding;
import news.vigie.digest.words.WordFilter;
import news.vigie.language.NameType;
import news.vigie.story.Report;
import news.vigie.story.Story;

/** What an edition is about, as a chat follows and mutes it: topics first, then who acts. */
record EditionSubjects(Edition edition, List<Story> stories) {
    private static final int MOST_TOPICS = 6;
    private static final int MOST_NAMED = 10;
    private static final int MOST_ACTING = 8;

    /** Of a story; others are named in passing, or asked for a word. */
    private static final int MAIN = 2;

    /** Who is named but once in a story is not who it is about. */
    private static final int OFTEN = 2;

    EditionSubjects {
        stories = List.copyOf(stories);
    }

    /** Whoever is named counts: who is only quoted is a part of what readers liked, too. */
    List<String> all() {
        return after(
                most(edition.items().stream().flatMap(EditionSubjects::named).map(Actor::name), MOST_NAMED));
    }

    /** Few enough to choose from: those whom the stories are about. */
    List<String> main() {
        return after(most(edition.items().stream().flatMap(EditionSubjects::acting), MOST_ACTING));
    }

    private List<String> after(Stream<String> actors) {
        return Stream.concat(most(stories.stream().flatMap(EditionSubjects::topics), MOST_TOPICS), actors)
                .map(EditionSubjects::entry)
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

    private static Stream<Actor> named(Item item) {
        return item.brief().actors().stream()
                .filter(actor -> actor.type() == NameType.PERSON || actor.type() == NameType.ORGANIZATION);
    }

    /** Those whom a story is about: the headline names them, or they are named often and not only as who is quoted. */
    private static Stream<String> acting(Item item) {
        String headline = Folding.words(item.brief().headline());
        Set<String> speakers = item.brief().quotes().stream()
                .map(quote -> Folding.key(String.valueOf(quote.quote().speaker())))
                .collect(Collectors.toSet());
        return named(item)
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
