package news.vigie.feed.watch;

import static news.vigie.feed.watch.Facts.NOW;
import static news.vigie.feed.watch.Facts.TROUBLE;
import static news.vigie.feed.watch.Facts.ago;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.FeedHealth.Level;
import news.vigie.feed.FeedTrail.Kind;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {
    private static final Instant MONTHS_AGO = ago(Duration.ofDays(90));

    private static FeedHealth health(Facts facts) {
        return Diagnosis.of(facts.told(), NOW);
    }

    private static void assertSigns(Facts facts, Level level, Notice... signs) {
        FeedHealth health = health(facts);
        assertThat(health.signs()).containsExactly(signs);
        assertThat(health.level()).isEqualTo(level);
    }

    private static Notice since(String key, Instant moment) {
        return Notice.of(key, moment);
    }

    @Test
    void aFeedThatBringsWhatItShouldIsWell() {
        FeedHealth health = health(new Facts());

        assertThat(health.level()).isEqualTo(Level.WELL);
        assertThat(health.isTroubled()).isFalse();
        assertThat(health.signs()).containsExactly(Notice.of("feed.sign.well"));
        assertThat(health.nextTry()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(health.pace()).isEqualTo(Duration.ofMinutes(40));
        assertThat(health.newest()).isEqualTo(ago(Duration.ofHours(1)));
        assertThat(health.site()).isEqualTo(URI.create("https://courier.example/"));
    }

    @Test
    void aNewFeedIsWaitedFor() {
        assertSigns(new Facts().neverVisited(), Level.WAITING, Notice.of("feed.sign.new"));
        assertThat(health(new Facts().neverVisited()).pace()).isNull();
    }

    @Test
    void aPausedFeedIsNotVisited() {
        assertSigns(new Facts().paused(), Level.WAITING, Notice.of("feed.sign.paused"));
        assertThat(health(new Facts().paused()).nextTry()).isNull();
        assertSigns(new Facts().paused().neverVisited(), Level.WAITING, Notice.of("feed.sign.paused"));
    }

    @Test
    void nothingIsUrgentWhileAFeedIsPaused() {
        assertSigns(
                new Facts().paused().failed(9, MONTHS_AGO),
                Level.WAITING,
                Notice.of("feed.sign.paused"),
                Notice.of("feed.sign.dead", MONTHS_AGO, TROUBLE));
    }

    @Test
    void oneFailureIsNoReasonToAct() {
        assertSigns(
                new Facts().failed(1, ago(Duration.ofHours(1))), Level.WAITING, Notice.of("feed.sign.failed", TROUBLE));
        assertSigns(new Facts().failed(1, null), Level.WAITING, Notice.of("feed.sign.failed", TROUBLE));
    }

    @Test
    void aFeedFailsForAWeekBeforeItIsDead() {
        Instant lately = ago(Duration.ofDays(7)).plusSeconds(1);
        Instant longer = ago(Duration.ofDays(7));

        assertSigns(new Facts().failed(2, lately), Level.DOWN, Notice.of("feed.sign.failing", lately, TROUBLE));
        assertSigns(new Facts().failed(9, longer), Level.DOWN, Notice.of("feed.sign.dead", longer, TROUBLE));
    }

    @Test
    void aFeedThatIsGoneForGoodHasEnded() {
        assertSigns(new Facts().ended(MONTHS_AGO), Level.DOWN, since("feed.sign.ended", MONTHS_AGO));
        assertThat(health(new Facts().ended(MONTHS_AGO)).nextTry()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"9, WELL", "10, ODD"})
    void tenSecondsAreSlow(int seconds, Level level) {
        assertThat(health(new Facts().slow(seconds)).level()).isEqualTo(level);
    }

    @Test
    void aSlowFeedIsSaidToBe() {
        assertSigns(new Facts().slow(14), Level.ODD, Notice.of("feed.sign.slow", 14));
    }

    @Test
    void aFeedThatListsNothingIsEmptyAndNotSilentToo() {
        assertSigns(
                new Facts().newest(MONTHS_AGO, Duration.ofHours(1)).emptySince(MONTHS_AGO),
                Level.ODD,
                since("feed.sign.empty", MONTHS_AGO));
    }

    @Test
    void aFeedIsSilentAfterAMonthOrTwentyOfItsGaps() {
        Instant lately = ago(Duration.ofDays(30));
        Instant longer = lately.minusSeconds(1);

        assertSigns(new Facts().newest(lately, Duration.ofHours(1)), Level.WELL, Notice.of("feed.sign.well"));
        assertSigns(new Facts().newest(longer, Duration.ofHours(1)), Level.ODD, since("feed.sign.silent", longer));
        assertSigns(new Facts().newest(MONTHS_AGO, Duration.ofDays(7)), Level.WELL, Notice.of("feed.sign.well"));
    }

    @Test
    void aFeedThatFailsIsNotSilentAsWell() {
        assertSigns(
                new Facts().slow(30).newest(MONTHS_AGO, Duration.ofHours(1)).failed(9, MONTHS_AGO),
                Level.DOWN,
                Notice.of("feed.sign.dead", MONTHS_AGO, TROUBLE));
    }

    @Test
    void whereAFeedMovedToIsTold() {
        assertSigns(
                new Facts().movedTo("https://new.example/feed?key=secret"),
                Level.WAITING,
                Notice.of("feed.sign.moved", "https://new.example/feed"));
        assertSigns(
                new Facts().moving("https://me:word@new.example/feed"),
                Level.WAITING,
                Notice.of("feed.sign.moving", "https://new.example/feed"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT, feed.sign.consent",
        "PAYWALL, feed.sign.paywall",
        "SCRIPT, feed.sign.script",
        "ERROR, feed.sign.error-pages",
        "UNSELECTED, feed.sign.unselected",
        "EXTRACT, feed.sign.extracts",
        "NOTHING, feed.sign.textless"
    })
    void halfOfTheLastEntriesSuffice(Kind kind, String key) {
        assertSigns(new Facts().brought(kind, 3).brought(Kind.PAGE, 3), Level.ODD, Notice.of(key, 3L, 6));
        assertSigns(new Facts().brought(kind, 3).brought(Kind.PAGE, 4), Level.WELL, Notice.of("feed.sign.well"));
        assertSigns(new Facts().brought(kind, 4), Level.WELL, Notice.of("feed.sign.well"));
    }

    @Test
    void theLanguageIsHeldAgainstTheConfiguredOne() {
        assertSigns(
                new Facts().in(Language.FRENCH).wrote("en", "en", "en", "en", "en"),
                Level.ODD,
                Notice.of("feed.sign.language", "fr", "en"));
        assertThat(health(new Facts().in(Language.FRENCH).wrote("en", "en", "fr", "en", "en"))
                        .level())
                .isEqualTo(Level.WELL);
    }

    @Test
    void theLanguageIsHeldAgainstTheEarlierOne() {
        var changed = new Facts().wrote("fr", "fr", "de", "fr").wrote("en", "en", "en", "en", "en");

        assertSigns(changed, Level.ODD, Notice.of("feed.sign.language", "fr", "en"));
        assertThat(health(new Facts().wrote("en", "en", "en", "en", "en")).level())
                .isEqualTo(Level.WELL);
        assertThat(health(new Facts().wrote("fr", "fr", "en", "en", "en", "en", "en"))
                        .level())
                .isEqualTo(Level.WELL);
        assertThat(health(new Facts().wrote("fr", "fr", "fr", "und", "und", "und", "und", "und"))
                        .level())
                .isEqualTo(Level.WELL);
    }

    @Test
    void theWorstIsSaidFirst() {
        FeedHealth health = health(new Facts()
                .moving("https://new.example/feed")
                .slow(20)
                .brought(Kind.CONSENT, 5)
                .failed(1, null));

        assertThat(health.level()).isEqualTo(Level.ODD);
        assertThat(health.signs())
                .extracting(Notice::key)
                .isEqualTo(List.of("feed.sign.slow", "feed.sign.consent", "feed.sign.failed", "feed.sign.moving"));
    }
}
