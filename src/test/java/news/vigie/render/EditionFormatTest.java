package news.vigie.render;

import static news.vigie.language.Language.ENGLISH;
import static news.vigie.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditionFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a *b* _c_ `d`      | a \\*b\\* \\_c\\_ \\`d\\`
                    [x](javascript:y)  | \\[x\\](javascript:y)
                    <script> & more    | \\<script\\> \\& more
                    12. twelve         | 12\\. twelve
                    - minus            | \\- minus
                    one - two 3.4      | one - two 3.4
                    # head             | \\# head
                    """)
    void markdownShowsForeignSignsAsTheyAre(String said, String expected) {
        assertThat(EditionFormat.MARKDOWN.render(saying(said))).contains("\n- " + expected + "\n");
    }

    @Test
    void htmlShowsForeignTagsAsTheyAre() {
        assertThat(EditionFormat.HTML.render(saying("<script>alert(\"1)</script>")))
                .contains(">&lt;script&gt;alert(&quot;1)&lt;/script&gt;</span></li>");
    }

    @Test
    void storiesKeepTheirLanguageInAPage() {
        assertThat(EditionFormat.HTML.render(EditionSamples.french()))
                .contains(
                        "<html lang=\"fr\">",
                        "<ul dir=\"auto\">\n<li><span lang=\"fr\">",
                        "<ul dir=\"auto\">\n<li><span lang=\"en\">",
                        "<bdi class=\"mark\">Mise à jour</bdi> · <span lang=\"en\">");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
    void aLateEditionSaysSoInEveryForm(EditionFormat format) {
        Edition late = EditionSamples.late(EditionSamples.english(), Duration.ofHours(2));

        assertThat(format.render(late))
                .contains("This edition is late: it was due on Wednesday 5", "March at 7:30\u00a0am.");
        assertThat(format.render(EditionSamples.english())).doesNotContain("late:");
    }

    @Test
    void noLineOfATerminalIsWiderThanEightyColumns() {
        assertThat(EditionFormat.TEXT.render(saying("word ".repeat(200))).lines())
                .allMatch(line -> line.length() <= 80)
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormEndsWithALineEnd(EditionFormat format) {
        assertThat(format.render(EditionSamples.english())).endsWith("\n").doesNotEndWith("\n\n");
    }

    private static Edition saying(String bullet) {
        return EditionSamples.edition(
                "World",
                ENGLISH,
                Style.FULL,
                List.of(StorySample.story(ENGLISH, "Title")
                        .from("Northern Wire", "https://wire.example.org/1")
                        .says(bullet)
                        .item(1, false)));
    }

    @Test
    void onATerminalAQuotationIsToldFromASecondLineThatBeginsWithAMark() {
        Item item = StorySample.story(FRENCH, "Le port ferme")
                .from("Le Phare", "https://lephare.example.com/port")
                .says(
                        "Le préfet a ordonné la fermeture du port pour la nuit et parle d’une « décision de prudence » que"
                                + " les pêcheurs approuvent.")
                .quotes("On ne sort pas par ce temps", "Anne Roy", "patronne de pêche")
                .item(1, false);

        String text =
                EditionFormat.TEXT.render(EditionSamples.edition("La matinale", FRENCH, Style.FULL, List.of(item)));

        assertThat(text).contains("\n      «\u202fdécision de prudence", "\n    │ «\u202fOn ne sort pas");
    }
}
