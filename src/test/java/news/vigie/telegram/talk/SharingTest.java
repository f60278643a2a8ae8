package news.vigie.telegram.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** An article is passed on by a link. */
class SharingTest {
    @Test
    void itNamesTheArticleAndItsTitle() {
        assertThat(Sharing.link("Énergie & port : c’est non", URI.create("https://ouest.example.org/a?id=1&v=2")))
                .contains(URI.create("https://t.me/share/url?url=https%3A%2F%2Fouest.example.org%2Fa%3Fid%3D1%26v%3D2"
                        + "&text=%C3%89nergie%20%26%20port%20%3A%20c%E2%80%99est%20non"));
    }

    @Test
    void whatNobodyElseCouldOpenIsNotPassedOn() {
        assertThat(Sharing.link("Here", URI.create("http://localhost/1"))).isEmpty();
        assertThat(Sharing.link("Long", URI.create("https://ouest.example.org/" + "a".repeat(2000))))
                .isEmpty();
    }
}
