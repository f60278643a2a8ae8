package news.vigie.digest.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Tastes;
import news.vigie.digest.words.Folding;
import news.vigie.story.Leaning;
import news.vigie.story.Report;
import news.vigie.story.Story;

/**
 * What the readers of an edition add to the worth of a story. A topic of the digest is worth little, since all of its
 * stories have one; a word of it in the title as much as a second source; what a chat follows is worth five sources, so
 * that it comes before all but the greatest news. Votes weigh little: they are of whole posts, and of a few.
 */
public final class Leanings {
    private static final double A_TOPIC = 0.15;
    private static final int MOST_TOPICS = 2;
    private static final double WORD_IN_TITLE = 0.5;
    private static final double WORD_TOLD = 0.25;
    private static final double FOLLOWED = 1.2;
    private static final double FOLLOWED_TOLD = 0.6;
    private static final double VOTED = 0.2;

    private final DigestDefinition digest;
    private final Mentions mentions;

    /** @param mentions of the stories that the digest may tell */
    public Leanings(DigestDefinition digest, Mentions mentions) {
        this.digest = digest;
        this.mentions = mentions;
    }

    /** Those of all readers of the digest. */
    public List<Leaning> common() {
        Set<String> topics =
                digest.selection().topics().stream().map(Folding::key).collect(Collectors.toSet());
        List<String> words = digest.selection().include().stream()
                .filter(entry -> !entry.startsWith("-"))
                .toList();
        return List.of(
                new Leaning("topic", story -> A_TOPIC * Math.min(MOST_TOPICS, topicsOf(story, topics))),
                new Leaning("words", story -> words(words, story)));
    }

    /** What those who follow something add to the worth of the stories that speak of it. */
    public Map<Long, Double> followed(Tastes tastes) {
        var worth = new HashMap<Long, Double>();
        for (String entry : tastes.followed()) {
            mentions.of(entry)
                    .forEach((story, mention) ->
                            worth.merge(story, mention == Mention.TOLD ? FOLLOWED_TOLD : FOLLOWED, Math::max));
        }
        return worth;
    }

    /**
     * What votes add to the worth of the stories that are about the same, or take from it: at most as much as two topics
     * of the digest. In hundredths, so that chats whose votes differ little share an edition.
     */
    public Map<Long, Double> voted(Tastes tastes) {
        var worth = new HashMap<Long, Double>();
        tastes.voted()
                .forEach((entry, approval) -> mentions.of(entry).forEach((story, mention) -> {
                    if (mention != Mention.TOLD) {
                        worth.merge(story, VOTED * approval, Double::sum);
                    }
                }));
        worth.replaceAll((story, sum) -> Math.round(100 * Math.clamp(sum, -VOTED, VOTED)) / 100.0);
        worth.values().removeIf(sum -> sum == 0);
        return worth;
    }

    /** The stories that speak, in what is shown of them, of what is not to be seen. */
    public Set<Long> muted(Tastes tastes) {
        var muted = new HashSet<Long>();
        tastes.muted().forEach(entry -> muted.addAll(mentions.of(entry).keySet()));
        return muted;
    }

    private static long topicsOf(Story story, Set<String> wanted) {
        return story.reports().stream()
                .map(Report::topics)
                .flatMap(List::stream)
                .map(Folding::key)
                .filter(wanted::contains)
                .distinct()
                .count();
    }

    private double words(List<String> words, Story story) {
        return words.stream()
                .map(entry -> mentions.of(entry, story.id()))
                .mapToDouble(
                        mention -> mention == Mention.TITLE ? WORD_IN_TITLE : mention == Mention.NONE ? 0 : WORD_TOLD)
                .max()
                .orElse(0);
    }
}
