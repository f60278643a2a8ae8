package news.vigie.brief.bullet.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

class GistChoiceTest {
    /** What the title says is likely, the rest is not. */
    private static final GistWeights TITLE =
            GistWeights.read(List.of("length 20", "word base -4", "word title 6", "again base -9", "pair base -9"));

    /** The same, by little. */
    private static final GistWeights FAINT =
            GistWeights.read(List.of("length 20", "word base -5", "word title 1", "again base -9", "pair base -9"));

    private static final String CLOSED = "The Aldham bridge was closed on Tuesday.";
    private static final String REPAIRS = "Repairs of the cables will take until June.";
    private static final String WEATHER = "Nobody had expected such a storm in the valley this spring.";
    private static final String AGAIN = "On Tuesday the Aldham bridge was closed.";

    @Test
    void takesWhatTheSummaryIsExpectedToSay() {
        assertThat(chosen("Aldham bridge closed, repairs until June", 2, WEATHER, CLOSED, REPAIRS))
                .containsExactly(CLOSED, REPAIRS);
    }

    @Test
    void takesTheShorterWhereBothSayIt() {
        String longer = "The Aldham bridge, which the county built ninety years ago, was closed on Tuesday.";
        assertThat(chosen("Aldham bridge closed", 1, longer, CLOSED)).containsExactly(CLOSED);
    }

    @Test
    void neverSaysTheSameTwice() {
        assertThat(chosen("Aldham bridge closed on Tuesday", 2, CLOSED, AGAIN, WEATHER))
                .containsExactly(CLOSED, WEATHER);
    }

    @Test
    void givesFewerRatherThanTheSame() {
        assertThat(chosen("Aldham bridge closed", 3, CLOSED, AGAIN)).containsExactly(CLOSED);
    }

    @Test
    void takesOneOfTwoShapesOfASentence() {
        var draft = new Draft(
                Language.ENGLISH,
                "Aldham bridge closed, repairs until June",
                List.of(line(CLOSED), line(REPAIRS)),
                List.of(
                        new Option(0, 0, CLOSED, 0),
                        new Option(0, 1, CLOSED + " " + REPAIRS, 0),
                        new Option(1, 1, REPAIRS, 0)));
        List<Integer> chosen = GistChoice.of(draft, 3, TITLE);
        assertThat(chosen).containsExactly(0, 2);
    }

    @Test
    void whatTheEditorSetFirstIsTakenBesideWhatIsLikelier() {
        Draft plain = draft(Language.ENGLISH, "Aldham bridge closed", WEATHER, CLOSED);
        var options = new ArrayList<>(plain.options());
        options.set(0, new Option(0, 0, WEATHER, 0, 0.5, true));
        var led = new Draft(plain.language(), plain.title(), plain.lines(), options);

        assertThat(GistChoice.of(plain, 1, FAINT)).containsExactly(1);
        assertThat(GistChoice.of(led, 1, FAINT)).containsExactly(0);
    }

    @Test
    void findsWhatManyStrongerOnesHide() {
        String title = "Aldham bridge closed, cables torn, repairs until June";
        var lines = new ArrayList<Line>();
        var options = new ArrayList<Option>();
        for (int i = 0; i < 14; i++) {
            options.add(new Option(0, 0, "Aldham bridge closed, cables torn" + ", today".repeat(i) + ".", 0));
        }
        lines.add(line(options.getLast().text()));
        for (String sentence : List.of(WEATHER, REPAIRS)) {
            options.add(new Option(lines.size(), lines.size(), sentence, 0));
            lines.add(line(sentence));
        }
        var draft = new Draft(Language.ENGLISH, title, lines, options);
        assertThat(GistChoice.of(draft, 2, TITLE)).containsExactly(0, 15);
    }

    @Test
    void everyLanguageHasWeights() {
        for (String code : List.of("fr", "en", "vi", "ur")) {
            var draft = draft(Language.of(code), "Aldham", CLOSED, REPAIRS, WEATHER);
            assertThat(GistChoice.of(draft, 2)).as(code).hasSize(2).isSorted();
        }
    }

    private static List<String> chosen(String title, int count, String... sentences) {
        Draft draft = draft(Language.ENGLISH, title, sentences);
        return GistChoice.of(draft, count, TITLE).stream()
                .map(number -> draft.options().get(number).text())
                .toList();
    }

    private static Draft draft(Language language, String title, String... sentences) {
        var lines = new ArrayList<Line>();
        var options = new ArrayList<Option>();
        for (String sentence : sentences) {
            options.add(new Option(lines.size(), lines.size(), sentence, 0));
            lines.add(line(sentence));
        }
        return new Draft(language, title, lines, options);
    }

    private static Line line(String sentence) {
        return new Line(sentence, 0, 0, true, List.of());
    }
}
