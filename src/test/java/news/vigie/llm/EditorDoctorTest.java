package news.vigie.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.vigie.llm.service.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorDoctorTest {
    @Test
    void aServiceThatAnswersIsWell() throws IOException {
        try (var service = StandIn.saying("yes")) {
            assertThat(new EditorDoctor(service.settings(), Desk.QUICK).check()).isEmpty();
            assertThat(service.asked())
                    .singleElement()
                    .extracting(StandIn.Asked::path)
                    .isEqualTo("/v1/chat/completions");
        }
    }

    @ParameterizedTest
    @CsvSource({"401, KEY", "403, KEY", "404, UNKNOWN", "429, REFUSED", "302, REFUSED", "200, UNREADABLE"})
    void whatIsWrongIsNamed(int status, Trouble.Kind kind) throws IOException {
        try (var service = new StandIn(StandIn.status(status, "<html></html>"))) {
            assertThat(new EditorDoctor(service.settings(), Desk.QUICK).check())
                    .map(Trouble::kind)
                    .contains(kind);
        }
    }
}
