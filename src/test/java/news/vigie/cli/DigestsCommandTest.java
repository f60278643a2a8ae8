package news.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import news.vigie.Console;
import news.vigie.HomeFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vigie digests} and {@code vigie config check}. */
class DigestsCommandTest {
    private static final Instant NOW = Instant.parse("2026-03-27T12:00:00Z");

    @TempDir
    Path folder;

    private HomeFolder home;

    @BeforeEach
    void digestsAreDefined() {
        home = HomeFolder.good(folder)
                .write("digests/libre.yaml", "title: À la demande\npost-to: ['@libre', -100123]\n")
                .write("digests/nuit.yaml", "title: La nuit\ntimes: ['2:30']\nzone: Europe/Paris\n");
    }

    private Console.Outcome call(String... arguments) {
        return Console.at(folder).at(InstantSource.fixed(NOW)).call(arguments);
    }

    @Test
    void theyAreListed() {
        assertThat(call("digests", "list").lines())
                .containsExactly(
                        "libre\tÀ la demande\t\tUTC\t@libre -100123",
                        "nuit\tLa nuit\t02:30\tEurope/Paris\t",
                        "soir\tLe soir\t19:00\tEurope/Paris\t");
    }

    @Test
    void theirNextTimesAreLocalAndKnowSummerTime() {
        Console.Outcome outcome = call("digests", "next", "--count", "3");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines().getFirst()).isEqualTo("libre\ton demand");
        assertThat(outcome.lines().stream().filter(line -> line.startsWith("nuit")))
                .extracting(line -> line.substring(line.lastIndexOf('\t') + 1))
                .containsExactly("2026-03-28T01:30:00Z", "2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z");
        assertThat(outcome.lines())
                .filteredOn(line -> line.startsWith("soir"))
                .hasSize(3)
                .allMatch(line -> line.contains("\tEurope/Paris\t"));
    }

    @Test
    void previewAndPostSayWhatThereIsToSay() {
        Console.Outcome preview = call("digests", "preview", "soir");
        assertThat(preview.code()).isZero();
        assertThat(preview.out()).contains("Rien de nouveau");

        Console.Outcome post = call("digests", "post", "soir");
        assertThat(post.code()).isZero();
        assertThat(post.err()).contains("soir: nothing new to post.");
    }

    @Test
    void anUnknownDigestIsToldWithThoseThatThereAre() {
        for (String deed : new String[] {"preview", "post"}) {
            Console.Outcome outcome = call("digests", deed, "matin");
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("“matin”", "libre, nuit, soir");
        }
        assertThat(call("digests", "preview", "soir", "--format", "pdf").code()).isEqualTo(2);
    }

    @Test
    void aGoodConfigurationIsShownByItsNextFiveRuns() {
        Console.Outcome outcome = call("config", "check");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).filteredOn(line -> line.startsWith("soir")).hasSize(5);
        assertThat(outcome.lines()).filteredOn(line -> line.startsWith("nuit")).hasSize(5);
        assertThat(outcome.err()).contains("0 feeds and 3 digests: no problems.");
    }

    @Test
    void aBadConfigurationIsToldWhole() {
        home.write("config/vigie.yaml", "web:\n  prot: 80\n").write("digests/soir.yaml", "zone: Europe/Pari\n");

        Console.Outcome outcome = call("config", "check");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .containsExactly(
                        "config/vigie.yaml:2: Unknown key: web.prot. Did you mean port?",
                        "digests/soir.yaml:1: “Europe/Pari” is not a time zone. Did you mean Europe/Paris?",
                        "2 problems.");
    }

    @Test
    void anUnknownCommandIsAWrongCall() {
        assertThat(call("fedes")).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains("“fedes”", "Did you mean feeds?", "`vigie --help`");
        });
        assertThat(call("digests")).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("list", "next", "post", "preview");
        });
    }

    @Test
    void aCallOfNothingIsAnsweredWithTheCommands() {
        assertThat(call()).satisfies(outcome -> {
            assertThat(outcome.code()).isZero();
            assertThat(outcome.out()).contains("digests", "parse-feed");
        });
    }
}
