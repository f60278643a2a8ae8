package news.vigie.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

class DigestFeedsTest {
    private static final List<Feed> FEEDS = List.of(
            feed(1, "Ouest-Matin", "régions"), feed(2, "The Ledger", "économie"), feed(3, "Le Soir", "Économie"));

    private static Feed feed(long id, String name, String topic) {
        var definition = new FeedDefinition(
                URI.create("https://paper%d.example/rss".formatted(id)),
                name,
                List.of(topic),
                null,
                1,
                null,
                true,
                null,
                null,
                Map.of());
        return new Feed(id, definition, null, Origin.FILE, false, null);
    }

    private static List<String> names(List<String> feeds, List<String> topics) {
        var digest = DigestDefinition.of("d", "D", Language.FRENCH, ZoneOffset.UTC)
                .with(new Selection(feeds, topics, List.of(), List.of(), false))
                .with(new Look(Style.FULL, true, PostFormat.HTML))
                .from(Origin.FILE);
        return DigestFeeds.of(digest, FEEDS).stream().map(Feed::name).toList();
    }

    @Test
    void aDigestOfEverythingIsMadeOfAllFeeds() {
        assertThat(names(List.of(), List.of())).containsExactly("Ouest-Matin", "The Ledger", "Le Soir");
    }

    @Test
    void oneOfATopicOfThoseThatHaveIt() {
        assertThat(names(List.of(), List.of("economie"))).containsExactly("The Ledger", "Le Soir");
    }

    @Test
    void oneOfFeedsOfThoseThatItNames() {
        assertThat(names(List.of("https://paper1.example/rss/", "le soir"), List.of()))
                .containsExactly("Ouest-Matin", "Le Soir");
    }
}
