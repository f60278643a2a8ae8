package news.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FailureTest {
    @Test
    void aPageThatCannotBeMadeIsToldInWordsAndLoggedOnce() {
        var lines = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(Site.class);
        logger.addAppender(lines);
        logger.setAdditive(false);
        lines.start();

        try (var newsroom = Newsroom.open(null)) {
            newsroom.loseDatabase();
            HttpResponse<String> answer = newsroom.browser().get("/feeds");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("Something went wrong")
                    .doesNotContain("Exception", "Hikari", "\tat ", "java.");
            assertThat(lines.list)
                    .singleElement()
                    .satisfies(line -> assertThat(line.getFormattedMessage()).startsWith("GET /feeds failed: "));
        } finally {
            logger.detachAppender(lines);
            logger.setAdditive(true);
        }
    }
}
