package news.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.feed.Feed;
import news.vigie.settings.Settings;
import news.vigie.settings.SettingsReader;
import news.vigie.settings.SettingsReading;
import news.vigie.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-05T06:30:00Z");

    @TempDir
    Path folder;

    private final Database database = Database.inMemory();
    private HomeFolder home;
    private Definitions definitions;

    @BeforeEach
    void theFilesWereRead() {
        home = HomeFolder.good(folder).write("digests/matin.yaml", "title: Le matin\ntimes: ['6:30']\n");
        definitions = new Definitions(
                read(), database.feeds(), database.editions(), database.keptDigests(), InstantSource.fixed(NOON));
        database.editions().dealWith("matin", Edition.ALL, MORNING);
        database.editions().dealWith("soir", Edition.ALL, MORNING);
    }

    @AfterEach
    void theStoreGoes() {
        database.close();
    }

    private Settings read() {
        SettingsReading reading = new SettingsReader().read(folder, Map.of());
        assertThat(reading).isInstanceOf(SettingsReading.Good.class);
        return ((SettingsReading.Good) reading).settings();
    }

    @Test
    void newFeedsAndDigestsTakeThePlaceOfTheOldOnes() {
        home.write("config/feeds.yaml", "feeds: [{url: 'https://courier.example/rss.xml', name: Courier}]\n")
                .write("digests/nuit.yaml", "title: La nuit\n");
        definitions.replace(read());

        assertThat(definitions.byName("nuit")).isPresent();
        assertThat(database.feeds().all()).extracting(Feed::name).containsExactly("Courier");

        home.write("config/feeds.yaml", "feeds: []\n");
        definitions.replace(read());
        assertThat(database.feeds().all()).isEmpty();
    }

    private DigestDefinition made(String name) {
        DigestDefinition filed = definitions.byName("matin").orElseThrow();
        return DigestDefinition.of(
                        name, "Fait ici", filed.language(), filed.schedule().zone())
                .with(filed.selection())
                .with(filed.schedule())
                .to(filed.postTo());
    }

    @Test
    void oneThatIsMadeAgainUnderItsNameOwesNothingOfTheOneBefore() {
        database.editions().dealWith("port", Edition.ALL, MORNING);
        definitions.keep(made("port"));

        assertThat(database.editions().dealtWith("port", Edition.ALL)).contains(NOON);
    }

    @Test
    void ofTwoWhoTakeOneNameTheSecondIsTold() {
        assertThat(definitions.add(made("port"))).isTrue();
        assertThat(definitions.add(made("PORT"))).isFalse();
        assertThat(definitions.add(made("matin"))).isFalse();
        assertThat(database.keptDigests().all()).hasSize(1);
    }

    @Test
    void aTimeOfTodayThatIsPastWhenItIsWrittenWasNotMissed() {
        home.write("digests/matin.yaml", "title: Le matin\ntimes: ['6:30', '11:00']\n");
        definitions.replace(read());

        assertThat(database.editions().dealtWith("matin", Edition.ALL)).contains(NOON);
        assertThat(database.editions().dealtWith("soir", Edition.ALL)).contains(MORNING);
    }
}
