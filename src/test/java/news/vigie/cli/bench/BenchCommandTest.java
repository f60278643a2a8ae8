package news.vigie.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.Console;
import news.vigie.cli.bench.site.SiteServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BenchCommandTest {
    private final SiteServer server = new SiteServer(InstantSource.system());
    private String site = "";

    @BeforeEach
    void start() throws Exception {
        site = "http://127.0.0.1:" + server.start("127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private JsonNode measured(String... arguments) throws Exception {
        var call = Stream.concat(Stream.of("bench"), Stream.of(arguments));
        Console.Outcome outcome = new Console()
                .call(Stream.concat(call, Stream.of("--site", site, "--json")).toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        return new ObjectMapper().readTree(outcome.out());
    }

    @Test
    void roundsInWhichNothingIsNewAreComparedWithABareLoop() throws Exception {
        JsonNode figures = measured("unchanged", "--feeds", "6", "--rounds", "2", "--warm-up", "0");

        assertThat(figures.path("feeds").asInt()).isEqualTo(6);
        assertThat(figures.path("failed").asInt()).isZero();
        assertThat(figures.path("ratio").isNumber()).isTrue();
        assertThat(figures.path("requests_per_second").asDouble()).isPositive();
        assertThat(figures.path("requests_per_second_bare").asDouble()).isPositive();
        assertThat(figures.path("rounds")).hasSize(2);
        assertThat(figures.path("rounds_bare")).hasSize(2);
        assertThat(figures.path("heap_live_mib").asDouble()).isPositive();
    }

    @Test
    void briefsAndStoriesAreMeasuredWithoutAStore() throws Exception {
        Console.Outcome outcome =
                new Console().call("bench", "stories", "--live", "40", "--warm-up", "2", "--articles", "4", "--json");

        JsonNode figures = new ObjectMapper().readTree(outcome.out());
        assertThat(figures.path("live_articles").asInt()).isEqualTo(40);
        assertThat(figures.path("grouped_a_second").asDouble()).isPositive();
        assertThat(figures.path("brief_and_story_a_second").asDouble()).isPositive();
        assertThat(figures.path("brief_and_story_a_cpu_second").asDouble()).isPositive();
    }

    @Test
    void everyNewEntryOfARoundBecomesAnArticle() throws Exception {
        JsonNode figures = measured("round", "--feeds", "6", "--rounds", "2");

        assertThat(figures.path("rounds").findValues("articles"))
                .extracting(JsonNode::asInt)
                .containsExactly(6, 6);
    }

    @Test
    void goodFeedsAreCountedBesideHostileOnesWhoseOutcomeIsTold() throws Exception {
        JsonNode figures = measured("hostile", "--feeds", "4", "--kinds", "loop,hang");

        assertThat(figures.path("good_lost").asInt()).isZero();
        assertThat(figures.path("hostile").asInt()).isEqualTo(2);
        assertThat(figures.path("ratio").isNumber()).isTrue();
        var kinds = new ArrayList<String>();
        figures.path("kinds").forEach(row -> kinds.add(row.path("kind").asText()));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(List.of("loop", "hang"));
        assertThat(figures.path("kinds").get(0).path("outcome").asText()).contains("404");
    }

    @Test
    void theCommandIsHiddenFromTheHelpOfTheProgram() {
        assertThat(new Console().call("--help").out()).doesNotContain("bench");
        assertThat(new Console().call("bench", "unchanged", "--help").out()).contains("--per-host");
    }
}
