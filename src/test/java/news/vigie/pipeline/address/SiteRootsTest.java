package news.vigie.pipeline.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRootsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.courier.example/rss?a=1 | https://www.courier.example/ https://courier.example/",
                "http://feeds.courier.example/x | http://feeds.courier.example/ http://www.courier.example/",
                "https://courier.example/x | https://courier.example/ https://www.courier.example/",
                "http://127.0.0.1:8080/x | http://127.0.0.1:8080/",
                "http://localhost:8080/x | http://localhost:8080/"
            })
    void areThoseOfTheHostAndOfTheSiteBehindIt(URI address, String roots) {
        assertThat(SiteRoots.of(address))
                .isEqualTo(Stream.of(roots.split(" ", -1)).map(URI::create).toList());
    }

    @ParameterizedTest
    @CsvSource({"mailto:news@courier.example"})
    void thereAreNoneWithoutAHost(URI address) {
        assertThat(SiteRoots.of(address)).isEmpty();
    }
}
