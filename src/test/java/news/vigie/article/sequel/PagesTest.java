package news.vigie.article.sequel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.article.body.Prose;
import news.vigie.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final String HEAD = "Le port de Kerlann, une histoire";
    private static final String STANDFIRST =
            "Depuis la tempête de janvier, le quai du Nord est fermé. Enquête sur un chantier qui n’en finit pas.";
    private static final String STORM =
            "Dans la nuit du 12 au 13 janvier, la houle a emporté quarante mètres de parapet, a constaté la capitainerie.";
    private static final String WORKS =
            "Les travaux devaient commencer en mars ; l’entreprise retenue s’est désistée, et la ville cherche encore.";
    private static final String ANGER =
            "« On nous promet une réouverture tous les mois », soupire Anne Le Goff, qui tient le café du Port depuis 1998.";

    /** Paragraphs that begin with "# " are headings. */
    private static Prose prose(String... paragraphs) {
        String[] texts = Stream.of(paragraphs)
                .map(paragraph -> paragraph.replaceFirst("^# ", ""))
                .toArray(String[]::new);
        String text = String.join("\n\n", texts);
        List<Span> headings = Stream.of(paragraphs)
                .filter(paragraph -> paragraph.startsWith("# "))
                .map(paragraph -> paragraph.substring(2))
                .map(heading -> new Span(text.indexOf(heading), text.indexOf(heading) + heading.length()))
                .toList();
        return new Prose(text, headings);
    }

    @Test
    void pagesFollowEachOtherAndHeadingsKeepTheirPlaces() {
        assertThat(Pages.join(prose("# La tempête", STORM), prose("# Le chantier", WORKS, "# La colère", ANGER)))
                .contains(prose("# La tempête", STORM, "# Le chantier", WORKS, "# La colère", ANGER));
    }

    @Test
    void whatEachPageRepeatsIsSaidOnce() {
        Prose first = prose(HEAD, STANDFIRST, STORM, "À suivre.");
        Prose second = prose(HEAD, STANDFIRST, "Page 2 sur 3", WORKS, "2/3", "À suivre.");

        assertThat(Pages.join(first, second)).contains(prose(HEAD, STANDFIRST, STORM, WORKS, "À suivre."));
    }

    @Test
    void theStandfirstIsThatOfTheFirstPage() {
        Prose first = prose("1/2", STANDFIRST, STORM);
        Prose second = prose(WORKS, ANGER);

        Prose all = Pages.join(
                        new Prose(first.text(), List.of(), new Span(5, 5 + STANDFIRST.length())),
                        new Prose(second.text(), List.of(), new Span(0, WORKS.length())))
                .orElseThrow();

        assertThat(all.standfirst()).isEqualTo(new Span(0, STANDFIRST.length()));
        assertThat(all.text()).startsWith(STANDFIRST);
    }

    @Test
    void aShortAnswerMayBeGivenTwice() {
        Prose first = prose("Êtes-vous inquiet ?", "Oui.", STORM);
        Prose second = prose("Le serez-vous demain ?", "Oui.", WORKS);

        assertThat(Pages.join(first, second))
                .contains(prose("Êtes-vous inquiet ?", "Oui.", STORM, "Le serez-vous demain ?", "Oui.", WORKS));
    }

    @Test
    void anAnswerThatBeginsAPageIsNoRunningHead() {
        assertThat(Pages.join(prose("Êtes-vous inquiet ?", "Oui.", STORM, "Et demain ?"), prose("Oui.", WORKS)))
                .contains(prose("Êtes-vous inquiet ?", "Oui.", STORM, "Et demain ?", "Oui.", WORKS));
    }

    @Test
    void aHeadingThatIsANumberIsNoPageNumber() {
        assertThat(Pages.join(prose("# 10", STORM), prose("# 9", WORKS))).contains(prose("# 10", STORM, "# 9", WORKS));
        assertThat(Pages.join(prose("# 10", STORM), prose("# Page 2", WORKS))).contains(prose("# 10", STORM, WORKS));
    }

    @Test
    void whatEachPageEndsWithIsSaidOnceAtTheEnd() {
        Prose two = Pages.join(prose(STORM, "Par Léa Morel."), prose(WORKS, "Par Léa Morel."))
                .orElseThrow();

        assertThat(Pages.join(two, prose(ANGER, "Par Léa Morel.")))
                .contains(prose(STORM, WORKS, ANGER, "Par Léa Morel."));
    }

    @Test
    void textsThatAreMadeToBeComparedSlowlyAreNot() {
        String had = "a".repeat(250_000);
        String line = "a".repeat(180) + "b" + "a".repeat(180);
        String[] lines = Stream.generate(() -> line).limit(690).toArray(String[]::new);

        var joined = assertTimeoutPreemptively(
                Duration.ofSeconds(3), () -> Pages.join(prose(had), new Prose(String.join("\n\n", lines), List.of())));

        assertThat(joined).isPresent();
    }

    @Test
    void aParagraphOfWhichAWordIsChangedIsNew() {
        String corrected = STORM.replace("quarante", "cinquante");

        assertThat(Pages.join(prose(STORM), prose(corrected))).contains(prose(STORM, corrected));
    }

    @Test
    void aLongParagraphThatIsRepeatedAmidOthersIsSaidOnce() {
        assertThat(Pages.join(prose(STORM, WORKS), prose(ANGER, STORM, STANDFIRST)))
                .contains(prose(STORM, WORKS, ANGER, STANDFIRST));
    }

    @Test
    void aPageWithNothingNewEndsIt() {
        assertThat(Pages.join(prose(STORM, WORKS), prose(STORM, WORKS))).isEmpty();
        assertThat(Pages.join(prose(STORM, WORKS), prose(STORM))).isEmpty();
        assertThat(Pages.join(prose(STORM, WORKS), Prose.EMPTY)).isEmpty();
    }

    @Test
    void whatStructuredDataGaveOfAllPagesIsNotSaidAgain() {
        Prose all = prose(STORM + " " + WORKS.replace("\u202f;", ";") + " " + ANGER.replace("’", "'"));

        assertThat(Pages.join(all, prose(WORKS, ANGER))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 1 sur 3",
                "1 2 3",
                "Page: 1 2 Next →",
                "Weiter auf Seite 2",
                "Seite 1 von 3",
                "Lire la suite page 2 »",
                "(1/3)"
            })
    void linesOfPageNumbersGo(String pager) {
        assertThat(Pages.join(prose(STORM, pager), prose(pager, WORKS, pager))).contains(prose(STORM, WORKS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1986", "Page 12 stays open.", "La suite au printemps."})
    void shortLinesOfTextStay(String line) {
        assertThat(Pages.join(prose(STORM, line), prose(WORKS))).contains(prose(STORM, line, WORKS));
    }

    @Test
    void theSamePageWithOtherAnswersBelowEndsIt() {
        String[] article = Stream.iterate(1, n -> n + 1)
                .limit(12)
                .map(n -> n + ". " + STORM)
                .toArray(String[]::new);
        String[] again = Arrays.copyOf(article, 13);
        again[12] = ANGER;

        assertThat(Pages.join(prose(article), prose(again))).isEmpty();
    }
}
