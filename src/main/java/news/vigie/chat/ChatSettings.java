package news.vigie.chat;

import java.util.List;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Selection;
import news.vigie.digest.Style;
import org.jspecify.annotations.Nullable;

/**
 * How a chat, or a topic of it, wants the digests that it gets.
 *
 * @param style null: that of each digest
 * @param stories at most; 0: as many as each digest has
 * @param topics of what a digest takes, these alone; empty: all
 * @param feeds of what a digest takes, these alone, by name; empty: all
 */
public record ChatSettings(Timing timing, @Nullable Style style, int stories, List<String> topics, List<String> feeds) {
    public static final ChatSettings USUAL = new ChatSettings(Timing.USUAL, null, 0, List.of(), List.of());

    public ChatSettings {
        if (stories < 0) {
            throw new IllegalArgumentException("A digest of " + stories + " stories");
        }
        topics = List.copyOf(topics);
        feeds = List.copyOf(feeds);
    }

    public ChatSettings with(Timing other) {
        return new ChatSettings(other, style, stories, topics, feeds);
    }

    public ChatSettings with(@Nullable Style other) {
        return new ChatSettings(timing, other, stories, topics, feeds);
    }

    public ChatSettings with(int most) {
        return new ChatSettings(timing, style, most, topics, feeds);
    }

    public ChatSettings of(List<String> otherTopics, List<String> otherFeeds) {
        return new ChatSettings(timing, style, stories, otherTopics, otherFeeds);
    }

    /** The digest as this chat gets it; the very same where nothing of its own concerns it. */
    public DigestDefinition of(DigestDefinition digest) {
        if (equals(USUAL)) {
            return digest;
        }
        int most = stories == 0 ? digest.stories() : stories;
        return digest.with(own(digest.selection()))
                .with(timing.of(digest.schedule()))
                .with(digest.measure().atMost(most))
                .with(digest.look().in(style == null ? digest.style() : style));
    }

    /** Of what the digest takes, what the chat chose; where that would be nothing, the choice is not about this digest. */
    private Selection own(Selection all) {
        boolean open = all.topics().isEmpty() && all.feeds().isEmpty();
        List<String> ownTopics = open ? topics : common(all.topics(), topics);
        List<String> ownFeeds = open ? feeds : common(all.feeds(), feeds);
        return ownTopics.isEmpty() && ownFeeds.isEmpty()
                ? all
                : new Selection(ownFeeds, ownTopics, all.include(), all.exclude(), all.onlyLanguage());
    }

    private static List<String> common(List<String> all, List<String> chosen) {
        return all.stream()
                .filter(one -> chosen.stream().anyMatch(one::equalsIgnoreCase))
                .toList();
    }
}
