package news.vigie.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.article.Extraction.Selected;
import news.vigie.article.body.Prose;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTest {
    private static final String TITLE = "Le quai du Nord rouvrira à l’automne";
    private static final String STORM = """
            Dans la nuit du 12 au 13 janvier, la houle a emporté quarante mètres de parapet, a constaté la capitainerie.
            Le quai du Nord est fermé depuis, et les six bateaux qui y débarquaient leur pêche sont partis à Lanvéoc.
            La ville a commandé une étude, dont les conclusions ont été rendues en février au conseil municipal.
            """;
    private static final String WORKS = """
            Les travaux devaient commencer en mars ; l’entreprise retenue s’est désistée, et la ville cherche encore.
            « Nous tiendrons l’automne », a dit la maire, Solenn Riou, devant une centaine d’habitants réunis mardi.
            """;
    private static final String ANGER = """
            Anne Le Goff, qui tient le café du Port depuis 1998, n’y croit plus : « On nous le promet tous les mois. »
            Elle a perdu la moitié de sa clientèle du matin, celle des mareyeurs, et ne sait si elle passera l’hiver.
            """;

    private final ArticleExtractor extractor = new ArticleExtractor((text, likely) -> Language.UNKNOWN);

    private Extraction page(String address, String head, String title, String text, String foot) {
        String html = """
                <html lang="fr"><head><title>%s</title>%s</head><body><article><h1>%s</h1>%s</article>%s</body></html>
                """.formatted(title, head, title, paragraphs(text), foot);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return extractor.read(new Page(URI.create(address), "text/html", bytes, Validators.NONE), Hints.NONE);
    }

    private static String paragraphs(String text) {
        return text.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
    }

    private static String link(int number) {
        return "<nav class='pagination'><a href='/quai?page=%d'>%d</a></nav>".formatted(number, number);
    }

    private Extraction first() {
        return page("https://phare.example/quai", "", TITLE, STORM, link(2));
    }

    private static String text(String... parts) {
        return Stream.of(parts).flatMap(String::lines).collect(Collectors.joining("\n\n"));
    }

    @Test
    void pagesAreWantedOneAfterTheOther() {
        Serial one = Serial.begin(first());
        assertThat(one.wanted())
                .contains(new Wanted(URI.create("https://phare.example/quai?page=2"), Wanted.Form.PAGE));

        Serial two = one.with(page("https://phare.example/quai?page=2", "", TITLE, WORKS, link(1) + link(3)));
        assertThat(two.wanted())
                .contains(new Wanted(URI.create("https://phare.example/quai?page=3"), Wanted.Form.PAGE));

        Serial three = two.with(page("https://phare.example/quai?page=3", "", TITLE, ANGER, link(1) + link(2)));
        assertThat(three.wanted()).isEmpty();
        assertThat(three.article().text()).isEqualTo(text(STORM, WORKS, ANGER));
        assertThat(three.article().url()).isEqualTo(URI.create("https://phare.example/quai"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le quai du Nord rouvrira à l’automne - Page 2",
                "Le quai du Nord rouvrira à l’automne (page 2 sur 3)",
                "Le quai du Nord rouvrira à l’automne – Seite 2 von 3",
                "Le quai du Nord rouvrira à l’automne (2/3)",
                "Le quai du Nord rouvrira à l'automne : la colère"
            })
    void titlesMayNumberThePage(String title) {
        Serial two = Serial.begin(first()).with(page("https://phare.example/quai?page=2", "", title, WORKS, ""));

        assertThat(two.article().text()).isEqualTo(text(STORM, WORKS));
        assertThat(two.article().title()).isEqualTo(TITLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            another title      | https://phare.example/quai?page=2 | La foire de printemps s’ouvre samedi |
            another day        | https://phare.example/quai?page=2 | Le quai du Nord rouvrira à l’automne | 2026-03-06T08:00:00Z
            back to the first  | https://phare.example/quai        | Le quai du Nord rouvrira à l’automne |
            another place      | https://ailleurs.example/quai     | Le quai du Nord rouvrira à l’automne |
            """)
    void whatIsNotTheNextPageEndsIt(String why, String address, String title, String published) {
        String date = "<meta property='article:published_time' content='%s'>";
        Extraction dated =
                page("https://phare.example/quai", date.formatted("2026-03-05T08:00:00Z"), TITLE, STORM, link(2));
        String head = published == null ? "" : date.formatted(published);

        Serial after = Serial.begin(dated).with(page(address, head, title, WORKS, link(3)));

        assertThat(after.wanted()).as(why).isEmpty();
        assertThat(after.article()).isEqualTo(dated.article());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Les secrets du port (1/5)", "Les secrets du port, épisode 1", "1 – Les secrets du port"})
    void theSecondPartOfASeriesIsAnotherArticle(String title) {
        String parts = "<nav><a href='/secrets-1'>1</a> <a href='/secrets-2'>2</a> <a href='/secrets-3'>3</a></nav>";

        assertThat(Serial.begin(page("https://phare.example/secrets-1", "", title, STORM, parts))
                        .wanted())
                .isEmpty();
    }

    @Test
    void aPartOfASeriesMayHavePagesOfItsOwn() {
        String pages = "<nav><a href='/secrets-1?page=2'>2</a></nav>";
        String title = "Les secrets du port (1/5)";

        assertThat(Serial.begin(page("https://phare.example/secrets-1", "", title, STORM, pages))
                        .wanted())
                .isPresent();
    }

    @Test
    void aDayThatOnlyOneOfThePagesClaimsIsNoOtherDay() {
        String head = "<meta property='article:published_time' content='2026-03-05T08:00:00Z'>";
        Extraction dated = page("https://phare.example/quai", head, TITLE, STORM, link(2));
        String told = "Le 14 juillet 1998, le quai avait brûlé.\n" + WORKS;

        Serial two = Serial.begin(dated).with(page("https://phare.example/quai?page=2", "", TITLE, told, ""));

        assertThat(two.article().text()).isEqualTo(text(STORM, told));
    }

    @Test
    void aPageThatNamesTheFirstAsItsAddressIsOfTheSameArticle() {
        String head = "<link rel=canonical href='https://phare.example/quai'>";
        Serial two = Serial.begin(first())
                .with(page("https://phare.example/quai?page=2", head, "Un chantier sans entreprise", WORKS, ""));

        assertThat(two.article().text()).isEqualTo(text(STORM, WORKS));
    }

    @Test
    void aPageThatSaysTheSameAgainEndsIt() {
        Serial two = Serial.begin(first()).with(page("https://phare.example/quai?page=2", "", TITLE, STORM, link(3)));

        assertThat(two.wanted()).isEmpty();
        assertThat(two.article().text()).isEqualTo(text(STORM));
    }

    @Test
    void noMoreThanTenPagesAreRead() {
        Serial serial = Serial.begin(first());
        int read = 1;
        while (serial.wanted().isPresent()) {
            read++;
            String address = "https://phare.example/quai?page=" + read;
            serial = serial.with(page(address, "", TITLE, read + ". " + WORKS, link(read + 1)));
        }

        assertThat(read).isEqualTo(Serial.MOST_PAGES);
    }

    @Test
    void aTextOfALengthBeyondAnyArticleIsEnough() {
        Extraction first = first();
        Article endless = first.article().withText(new Prose("Kerlann. ".repeat(28_000), List.of()));
        var page = new Extraction(endless, first.title(), first.url(), first.links(), first.selected());

        assertThat(Serial.begin(page).wanted()).isEmpty();
    }

    @Test
    void allOnOnePageIsReadInstead() {
        String foot = link(2) + "<a href='/quai?page=all'>Tout lire sur une page</a><a href='?view=all'>Tout lire</a>";
        Extraction first = page("https://phare.example/quai", "", TITLE, STORM, foot);
        Serial one = Serial.begin(first);
        assertThat(one.wanted())
                .contains(new Wanted(URI.create("https://phare.example/quai?view=all"), Wanted.Form.WHOLE));

        Serial all = one.with(page("https://phare.example/quai?view=all", "", TITLE, STORM + WORKS + ANGER, ""));
        assertThat(all.wanted()).isEmpty();
        assertThat(all.article().text()).isEqualTo(text(STORM, WORKS, ANGER));
        assertThat(all.article().url()).isEqualTo(first.article().url());

        assertThat(one.without().wanted().orElseThrow().form()).isEqualTo(Wanted.Form.PAGE);
        assertThat(one.with(first).wanted().orElseThrow().form())
                .as("it says no more than the first page")
                .isEqualTo(Wanted.Form.PAGE);
    }

    @Test
    void anArticleOfOnePageWantsNoOther() {
        String amp = "<link rel=amphtml href='https://phare.example/amp/quai'>";
        Serial serial = Serial.begin(page("https://phare.example/quai", amp, TITLE, STORM, ""));

        assertThat(serial.wanted()).isEmpty();
        assertThatThrownBy(serial::without).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFrameWantsItsAmpForm() {
        String amp = "<link rel=amphtml href='https://amp.phare.example/quai'>";
        Extraction frame = page(
                "https://phare.example/quai",
                amp,
                TITLE,
                "",
                "<div id=app></div><noscript>Veuillez activer JavaScript pour lire cet article.</noscript>");
        assertThat(frame.article().blocked()).isEqualTo(Blocked.SCRIPT);
        Serial one = Serial.begin(frame);
        assertThat(one.wanted()).contains(new Wanted(URI.create("https://amp.phare.example/quai"), Wanted.Form.AMP));

        String canonical = "<link rel=canonical href='https://phare.example/quai'>";
        Article article = one.with(page("https://amp.phare.example/quai", canonical, TITLE, STORM, ""))
                .article();
        assertThat(article.text()).isEqualTo(text(STORM));
        assertThat(article.blocked()).isNull();
        assertThat(article.url()).isEqualTo(URI.create("https://phare.example/quai"));

        assertThat(one.without().article()).isEqualTo(frame.article());
        assertThat(one.with(page("https://amp.phare.example/quai", "", "La foire s’ouvre samedi", ANGER, ""))
                        .article())
                .as("another article")
                .isEqualTo(frame.article());
    }

    /** An agency's bulletin of two lines says all in them. */
    @Test
    void anAmpFormThatSaysNoMoreIsLeft() {
        String amp = "<link rel=amphtml href='https://phare.example/amp/quai'>";
        String bulletin = "Le quai du Nord rouvrira à l’automne, a annoncé mardi la maire de Kerlann, Solenn Riou.";
        Extraction page = page("https://phare.example/quai", amp, TITLE, bulletin, "");

        Serial after = Serial.begin(page).with(page("https://phare.example/amp/quai", "", TITLE, bulletin, ""));

        assertThat(after.article()).isSameAs(page.article());
        assertThat(after.wanted()).isEmpty();
    }

    @Test
    void aSelectorThatFindsNothingIsTold() {
        byte[] bytes = ("<article><h1>" + TITLE + "</h1>" + paragraphs(STORM) + "<div class=note></div></article>")
                .getBytes(StandardCharsets.UTF_8);
        var page = new Page(URI.create("https://phare.example/quai"), "text/html", bytes, Validators.NONE);

        assertThat(selected(page, null)).isEqualTo(Selected.UNASKED);
        assertThat(selected(page, "article")).isEqualTo(Selected.FOUND);
        assertThat(selected(page, ".gone")).isEqualTo(Selected.NOTHING);
        assertThat(selected(page, ".note")).isEqualTo(Selected.NOTHING);
        assertThat(selected(page, "p[[")).isEqualTo(Selected.NOTHING);
    }

    private Selected selected(Page page, @Nullable String css) {
        return extractor.read(page, new Hints(null, css, null)).selected();
    }
}
