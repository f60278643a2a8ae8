package news.vigie.feed.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.feed.Entry;
import news.vigie.feed.SampleEntry;
import org.junit.jupiter.api.Test;

class EntryKeysTest {
    private static final SampleEntry FERRY =
            SampleEntry.titled("Ferry returns").identified("g1").at("https://gazette.example/ferry?utm_source=rss");
    private static final SampleEntry BRIDGE =
            SampleEntry.titled("Council votes").identified("g2").at("https://gazette.example/bridge");

    private static List<String> keys(SampleEntry entry, SampleEntry... others) {
        List<Entry> all = java.util.stream.Stream.concat(java.util.stream.Stream.of(entry), List.of(others).stream())
                .map(SampleEntry::build)
                .toList();
        return EntryKeys.of(all.getFirst(), all);
    }

    @Test
    void anEntryIsKnownByIdAndByLink() {
        assertThat(keys(FERRY, BRIDGE)).startsWith("id:g1", "link:gazette.example/ferry");
    }

    @Test
    void anIdThatAllEntriesShareTellsNothing() {
        assertThat(keys(FERRY, BRIDGE.identified("g1"))).startsWith("link:gazette.example/ferry");
    }

    @Test
    void aLinkThatAllEntriesShareTellsNothing() {
        assertThat(keys(FERRY, BRIDGE.at("http://www.gazette.example/ferry"))).containsExactly("id:g1");
    }

    @Test
    void theSameEntryTwiceInAFeedKeepsItsKeys() {
        assertThat(keys(FERRY, FERRY)).startsWith("id:g1", "link:gazette.example/ferry");
    }

    @Test
    void theHomePageOfTheSiteTellsNothing() {
        assertThat(keys(FERRY.at("https://gazette.example/"), BRIDGE)).containsExactly("id:g1");
    }

    @Test
    void anUnknownParameterMakesNoOtherEntryThoughTheIdIsTheLink() {
        List<String> first = keys(FERRY.identified("https://gazette.example/ferry"));
        List<String> second = keys(FERRY.identified("https://gazette.example/ferry?channel=5")
                .at("https://gazette.example/ferry?channel=5"));

        assertThat(first).containsAnyElementsOf(second);
    }

    @Test
    void aParameterThatNamesTheArticleIsKept() {
        List<String> first = keys(SampleEntry.titled("Ferry returns").at("https://gazette.example/article?id=7"));
        List<String> second = keys(SampleEntry.titled("Council votes").at("https://gazette.example/article?id=8"));

        assertThat(first).doesNotContainAnyElementsOf(second);
    }

    @Test
    void aLongTextIsKnownWhateverItsMarkup() {
        String words = "The ferry came back to port on Tuesday after two days at sea, and the captain thanked the crew"
                + " and the coast guard for their patience.";

        List<String> first = keys(SampleEntry.titled("Ferry").saying("<p>" + words + "</p>"));
        List<String> second =
                keys(SampleEntry.titled("Ferry").identified("other").saying("<div>" + words + "</div>"));

        assertThat(first).hasSize(1).first().asString().startsWith("text:");
        assertThat(second).contains(first.getFirst());
    }

    @Test
    void aShortTextCountsOnlyWhereNothingElseDoes() {
        assertThat(keys(SampleEntry.titled("Le journal de 13 heures").identified("e1")))
                .containsExactly("id:e1");
        assertThat(keys(SampleEntry.titled("Le journal de 13 heures")))
                .singleElement()
                .asString()
                .startsWith("text:");
    }

    @Test
    void keysAreShortHoweverLongTheIdIs() {
        assertThat(keys(FERRY.identified("x".repeat(900)), BRIDGE))
                .allSatisfy(key -> assertThat(key).hasSizeLessThanOrEqualTo(200))
                .first()
                .asString()
                .startsWith("id:");
    }
}
