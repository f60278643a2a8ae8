package news.vigie.digest.rank;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.Actor;
import news.vigie.brief.Bullet;
import news.vigie.brief.Quote;
import news.vigie.digest.words.FoldedText;
import news.vigie.digest.words.Folding;
import news.vigie.digest.words.WordFilter;
import news.vigie.story.Report;

/**
 * What an edition may print of a report, folded. What only the text of the article says is not among it.
 *
 * @param told bullets, key quotes and who speaks them
 * @param all title, actors and those: most readers seek what is nowhere in it
 */
record Shown(FoldedText title, Set<String> topics, List<FoldedText> actors, FoldedText told, FoldedText all) {
    static Shown of(Report report) {
        Stream<String> bullets = report.brief().bullets().stream().map(Bullet::text);
        Stream<String> quotes = report.brief().quotes().stream()
                .filter(Quote::key)
                .flatMap(quote -> Stream.of(quote.text(), quote.speaker(), quote.role()))
                .filter(Objects::nonNull);
        String title = report.article().title();
        List<String> actors = report.brief().actors().stream().map(Actor::name).toList();
        String told = Stream.concat(bullets, quotes).collect(Collectors.joining("\n"));
        return new Shown(
                FoldedText.of(title),
                report.topics().stream().map(Folding::key).collect(Collectors.toSet()),
                actors.stream().map(FoldedText::of).toList(),
                FoldedText.of(told),
                FoldedText.of(title + "\n" + String.join("\n", actors) + "\n" + told));
    }

    /** @param key of the words, as a topic is compared */
    Mention mention(WordFilter words, String key) {
        if (words.judge(all) == WordFilter.Verdict.NOT_MENTIONED) {
            return topics.contains(key) ? Mention.TOPIC : Mention.NONE;
        }
        if (words.passes(title)) {
            return Mention.TITLE;
        }
        if (topics.contains(key)) {
            return Mention.TOPIC;
        }
        if (actors.stream().anyMatch(words::passes)) {
            return Mention.ACTOR;
        }
        return words.passes(told) ? Mention.TOLD : Mention.NONE;
    }
}
