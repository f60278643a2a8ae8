package news.vigie.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.vigie.brief.Brief;
import news.vigie.feed.FeedDefinition;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void aRecordComesBackEqual() {
        var definition = new FeedDefinition(
                URI.create("https://a.example/rss"),
                null,
                List.of("monde"),
                Language.FRENCH,
                1.5,
                Duration.ofMinutes(10),
                true,
                null,
                "h2 a",
                Map.of("Accept", "*/*"));

        assertThat(Json.read(Json.write(definition), FeedDefinition.class)).isEqualTo(definition);
    }

    @Test
    void whatAnOlderOrNewerVersionWroteStaysReadable() {
        String older = "{\"language\":{\"code\":\"fr\"},\"bullets\":[],\"mood\":\"calm\"}";

        assertThat(Json.read(older, Brief.class))
                .isEqualTo(new Brief(Language.FRENCH, List.of(), List.of(), List.of()));
    }

    @Test
    void onlyWhatIsKnownIsWritten() {
        assertThat(Json.write(Language.FRENCH)).isEqualTo("{\"code\":\"fr\"}");
    }
}
