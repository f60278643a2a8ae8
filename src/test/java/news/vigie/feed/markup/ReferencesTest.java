package news.vigie.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R&amp;D, &lt;b&gt;             | R&D, <b>
            &#233;&#xE9;&#XE9;             | ééé
            &#128105; &#146; &#8217        | 👩 ’ ’
            &eacute &copy 2026             | é © 2026
            ?a=1&copy=2&lt=3               | ?a=1&copy=2&lt=3
            AT&T, &unknown; & &#; &#x;     | AT&T, &unknown; & &#; &#x;
            &#0;&#xD800;&#9999999999;      | \ufffd\ufffd\ufffd
            a&#1;b&#x7f;                   | ab
            &amp;lt;                       | &lt;
            """)
    void referencesAreReadOnceAndWhatIsNoneStays(String source, String text) {
        assertThat(References.decoded(source)).isEqualTo(text);
    }
}
