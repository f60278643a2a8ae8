package news.vigie.digest.rank;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.digest.words.Folding;
import news.vigie.digest.words.WordFilter;
import news.vigie.story.Story;

/** How prominently stories speak of things: each story is folded once, each thing sought once, whoever asks. */
public final class Mentions {
    private final Collection<Story> stories;
    private final Map<Long, List<Shown>> shown = new HashMap<>();
    private final Map<String, Map<Long, Mention>> found = new HashMap<>();

    public Mentions(Collection<Story> stories) {
        this.stories = stories;
    }

    /** Most readers have said of nothing that it matters to them: nobody looks then. */
    private Map<Long, List<Shown>> shown() {
        if (shown.isEmpty()) {
            for (Story story : stories) {
                shown.put(story.id(), story.reports().stream().map(Shown::of).toList());
            }
        }
        return shown;
    }

    /** By their stories; what mentions it not is not there. */
    Map<Long, Mention> of(String entry) {
        return found.computeIfAbsent(entry, this::find);
    }

    Mention of(String entry, long story) {
        return of(entry).getOrDefault(story, Mention.NONE);
    }

    private Map<Long, Mention> find(String entry) {
        WordFilter words = WordFilter.of(List.of(entry), List.of());
        String key = Folding.key(entry);
        var mentions = new HashMap<Long, Mention>();
        shown().forEach((story, reports) -> {
            Mention most = reports.stream()
                    .map(report -> report.mention(words, key))
                    .reduce(Mention.NONE, (one, other) -> one.compareTo(other) >= 0 ? one : other);
            if (most != Mention.NONE) {
                mentions.put(story, most);
            }
        });
        return mentions;
    }
}
