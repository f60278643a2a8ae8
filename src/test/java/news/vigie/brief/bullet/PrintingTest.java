package news.vigie.brief.bullet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.brief.Bullet;
import news.vigie.brief.Reading;
import news.vigie.brief.Readings;
import news.vigie.language.Span;
import org.junit.jupiter.api.Test;

class PrintingTest {
    private static final String FIRST = "The tram line of Laura Bell, the engineer, opened on Monday in Aldham.";
    private static final String SECOND = "Bell said it would carry 9,000 people a day.";

    @Test
    void aSurnameAloneGetsItsFirstNameInABracket() {
        assertThat(shown("", SECOND)).containsExactly("[Laura] Bell said it would carry 9,000 people a day.");
    }

    @Test
    void whomABulletOrTheHeadlineNamedNeedsNoBracket() {
        assertThat(shown("", FIRST, SECOND)).containsExactly(FIRST, SECOND);
        assertThat(shown("Bell opens her tram", SECOND)).containsExactly(SECOND);
    }

    private static List<String> shown(String title, String... sentences) {
        String text = FIRST + " " + SECOND;
        Reading reading = Readings.english(title, text);
        List<Passage> passages = Stream.of(sentences)
                .map(sentence -> Readings.at(reading, sentence))
                .map(span -> new Passage(0, List.<Span>of(span), 9, 0, Set.of(), 1, ""))
                .toList();
        return new Printing(reading)
                .bullets(passages).stream().map(Bullet::text).toList();
    }
}
