package news.vigie.cli.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TruthTest {
    private static Truth read(String line) throws Exception {
        return Truth.of(new ObjectMapper().readTree(line));
    }

    @Test
    void whatNobodyWroteDownIsEmpty() throws Exception {
        assertThat(read("{\"id\":\"1\",\"gt\":{}}").title()).isEmpty();
        assertThat(read("{\"id\":\"1\",\"gt\":{\"title\":null}}").title()).isEmpty();
        assertThat(read("{\"id\":\"1\",\"gt\":{}}").with()).isEmpty();
        assertThat(read("{\"id\":\"1\",\"gt\":{}}").day()).isEmpty();
    }

    @Test
    void theDayIsThatOfTheDateOrOfTheInstant() throws Exception {
        assertThat(read("{\"id\":\"1\",\"gt\":{\"date\":\"2026-03-05\"}}").day())
                .contains(LocalDate.of(2026, 3, 5));
        assertThat(read("{\"id\":\"1\",\"gt\":{\"published\":\"2026-03-05T23:30:00Z\"}}")
                        .day())
                .contains(LocalDate.of(2026, 3, 5));
        assertThat(read("{\"id\":\"1\",\"gt\":{\"date\":\"2026-02-31\"}}").day())
                .isEmpty();
    }

    @Test
    void severalAuthorsAreOneByline() throws Exception {
        assertThat(read("{\"id\":\"1\",\"gt\":{\"author\":[\"Ruth Pellow\",\"Idris Vane\"]}}")
                        .author())
                .isEqualTo("Ruth Pellow; Idris Vane");
    }

    @Test
    void anAddressThatIsNoneLeadsNowhere() throws Exception {
        assertThat(read("{\"id\":\"1\",\"url\":\"https://a.example/x y\",\"gt\":{}}")
                        .address())
                .isEqualTo(URI.create("https://a.example/x%20y"));
        assertThat(read("{\"id\":\"1\",\"url\":\"http://[\",\"gt\":{}}").address())
                .isEqualTo(URI.create("http://page.invalid/"));
    }
}
