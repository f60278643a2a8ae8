package news.vigie.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {
    static Stream<Notice> notices() {
        return Stream.of(
                Notice.of("http.stopping"),
                Notice.of("http.too-slow", 0.3),
                Notice.of("http.status", "503"),
                Notice.of("telegram.unreachable", 8, Notice.of("telegram.no-connection", "reset \"by\" peer\n[\"x\"]")),
                Notice.quoted("Bad Request: chat not found"),
                Notice.quoted("[\"looks like\", \"a notice\"]"));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void aNoticeComesBackEqual(Notice notice) {
        assertThat(Notices.of(String.valueOf(Notices.column(notice)))).isEqualTo(notice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forbidden: bot was kicked", "", "[\"cut off", "[x]", "[]"})
    void whatIsNoNoticeIsAQuotation(String written) {
        assertThat(Notices.of(written)).isEqualTo(Notice.quoted(written));
    }

    @Test
    void theColumnCanBeReadByPeople() {
        assertThat(Notices.column(Notice.of("http.no-name-server", "a.example", 10)))
                .isEqualTo("[\"http.no-name-server\",\"a.example\",10]");
        assertThat(Notices.column(Notice.quoted("Forbidden: bot was kicked"))).isEqualTo("Forbidden: bot was kicked");
        assertThat(Notices.column(null)).isNull();
    }
}
