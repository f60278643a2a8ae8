package news.vigie.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final String GOOD = "{\"bullets\": [7, 4, 1]}";

    @Test
    void whenTheDaysTokensAreUsedUpTheBuiltInEditorWritesUntilMidnight() throws IOException {
        try (var desk = withTokens(4000, StandIn.saying(GOOD, 3500))) {
            assertThat(desk.bullets(Samples.railway())).hasSize(3);
            assertThat(desk.bullets(Samples.railway())).isEqualTo(Desk.builtIn(Samples.railway()));
            desk.pass(Duration.ofHours(11));
            desk.bullets(Samples.railway());
            assertThat(desk.service.asked()).hasSize(1);

            desk.pass(Duration.ofHours(1));
            assertThat(desk.bullets(Samples.railway())).hasSize(3);
        }
    }

    @Test
    void whatTheServiceDoesNotCountIsEstimated() throws IOException {
        try (var desk = withTokens(1000, StandIn.saying(GOOD, 0))) {
            desk.bullets(Samples.railway());
            desk.bullets(Samples.railway());
            desk.bullets(Samples.railway());

            assertThat(desk.service.asked()).hasSize(1);
        }
    }

    @Test
    void aRefusalCostsNothing() throws IOException {
        try (var desk = withTokens(1000, StandIn.status(503, ""))) {
            for (int i = 0; i < 5; i++) {
                desk.bullets(Samples.railway());
                desk.pass(Duration.ofMinutes(10));
            }
            assertThat(desk.service.asked()).hasSize(5);
        }
    }

    @Test
    void noLimitIsNone() throws IOException {
        try (var desk = withTokens(0, StandIn.saying(GOOD, Integer.MAX_VALUE))) {
            desk.bullets(Samples.railway());
            desk.bullets(Samples.railway());

            assertThat(desk.service.asked()).hasSize(2);
        }
    }

    private static Desk withTokens(long daily, StandIn.Manner manner) throws IOException {
        var service = new StandIn(manner);
        return new Desk(service, service.settings(daily), Desk.QUICK);
    }
}
