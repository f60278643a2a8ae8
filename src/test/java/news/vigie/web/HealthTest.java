package news.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthTest {
    private Newsroom newsroom = Newsroom.open(null);

    @AfterEach
    void close() {
        newsroom.close();
    }

    private JsonNode health(String... headers) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(newsroom.browser().get("/health", headers).body());
    }

    @Test
    void withNothingToTellAllIsWell() throws JsonProcessingException {
        assertThat(health().toString()).isEqualTo("{\"status\":\"ok\",\"parts\":[]}");
    }

    @Test
    void theWorstPartDecides() throws JsonProcessingException {
        newsroom.health().say("collect", Level.OK, Notice.of("health.collecting"), Newsroom.NOW);
        newsroom.health()
                .say(
                        "telegram",
                        Level.WARNING,
                        Notice.of("telegram.not-polled", Notice.quoted("409: another \"poller\"")),
                        Newsroom.NOW);

        assertThat(newsroom.browser().get("/health").statusCode()).isEqualTo(200);
        assertThat(health().get("status").asText()).isEqualTo("warning");
        assertThat(health("Accept-Language", "fr").get("parts").get(1).toString())
                .isEqualTo("{\"part\":\"telegram\",\"level\":\"warning\",\"words\":\"Telegram est injoignable pour"
                        + " l’instant, nouvel essai bientôt\u202f: «\u202f409: another \\\"poller\\\"\u202f»\","
                        + "\"at\":\"2026-03-05T06:45:00Z\"}");
    }

    @Test
    void aPartThatIsDownIsAStatusToo() throws JsonProcessingException {
        newsroom.health().say("telegram", Level.DOWN, Notice.of("telegram.revoked", "401"), Newsroom.NOW);

        assertThat(newsroom.browser().get("/health").statusCode()).isEqualTo(503);
        assertThat(newsroom.browser().ask("HEAD", "/health").statusCode()).isEqualTo(503);
        assertThat(health().get("status").asText()).isEqualTo("down");
    }

    @Test
    void withoutThePasswordTheStatusAloneIsTold() throws JsonProcessingException {
        newsroom.close();
        newsroom = Newsroom.open("open sesame");
        newsroom.health()
                .say("database", Level.DOWN, Notice.of("database.silent", "db.internal.example"), Newsroom.NOW);

        assertThat(health().toString()).isEqualTo("{\"status\":\"down\"}");
        assertThat(health("Authorization", Browser.basic("me", "open sesame")).get("parts"))
                .hasSize(1);
    }
}
