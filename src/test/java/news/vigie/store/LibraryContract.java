package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Brief;
import news.vigie.brief.Quote;
import news.vigie.feed.PendingEntry;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.store.sql.Transactions;
import news.vigie.story.library.Clipping;
import news.vigie.story.library.Figure;
import news.vigie.story.library.Library;
import news.vigie.story.library.Page;
import news.vigie.story.library.Portrait;
import news.vigie.story.library.Saying;
import org.junit.jupiter.api.Test;

/** What a library must find, and no longer find. */
abstract class LibraryContract extends StoreContract {
    private static final Actor MAYOR = new Actor("Élise Morel", NameType.PERSON, "maire de Valmont", 2);
    private static final Actor CANDIDATE = new Actor("Élise Morel", NameType.PERSON, "candidate à la région", 1);
    private static final Actor OTHER = new Actor("Paul Morel", NameType.PERSON, "pêcheur", 1);

    private Library library() {
        database().library().catchUp();
        return database().library();
    }

    private long keep(int number, OptionalLong story, String title, String text, Actor... actors) {
        var url = URI.create("https://ouest-matin.example/" + number);
        PendingEntry entry = Samples.pending(database(), Samples.FEED, "a" + number, NOW.plusSeconds(number));
        Article article = Article.ofText(url, title, text, Language.FRENCH);
        var candidate = Samples.candidate(article, NOW.plusSeconds(number));
        return database().archive().keep(entry, article, brief(text, actors), candidate, story);
    }

    private static Brief brief(String text, Actor... actors) {
        int open = text.indexOf('«');
        if (open < 0 || actors.length == 0) {
            return new Brief(Language.FRENCH, List.of(), List.of(), List.of(actors));
        }
        var words = new Span(open + 2, text.indexOf('»') - 1);
        var quote = new Quote(words.in(text), words, actors[0].name(), actors[0].role(), "a dit", true);
        return new Brief(Language.FRENCH, List.of(), List.of(quote), List.of(actors));
    }

    private static List<String> titles(Page<Clipping> page) {
        return page.shown().stream()
                .map(clipping -> clipping.report().article().title())
                .toList();
    }

    @Test
    void allThatWasThereBeforeTheIndexIsFoundOnce() {
        var pilot = new Actor("Lino Prat", NameType.PERSON, null, 1);
        for (int number = 1; number <= 520; number++) {
            keep(number, OptionalLong.empty(), "Marée " + number, "Coefficient du jour.", pilot);
        }
        Library library = library();

        assertThat(library.search("marée 1", 0, 10).all()).isEqualTo(1);
        assertThat(titles(library.search("marée 20", 0, 10))).containsExactly("Marée 20");
        assertThat(titles(library.search("marée 520", 0, 10))).containsExactly("Marée 520");
        assertThat(library.portrait("Lino Prat").orElseThrow().articles()).isEqualTo(520);
    }

    @Test
    void storiesThatMentionAllWordsComeNewestFirst() {
        long port = keep(1, OptionalLong.empty(), "Le port s’agrandit", "Les élections approchent au port.");
        keep(2, OptionalLong.of(port), "Le port, suite", "Nouvelle étude du port avant les élections.");
        keep(3, OptionalLong.empty(), "Élections : le maire part", "Il quitte la mairie du PORT.");
        keep(4, OptionalLong.empty(), "La foire aux œufs", "Mille visiteurs.");

        assertThat(titles(library().search("elections port", 0, 10)))
                .containsExactly("Élections : le maire part", "Le port, suite");
        assertThat(library().search("elections port", 0, 10).shown())
                .extracting(Clipping::reports)
                .containsExactly(1, 2);
        assertThat(titles(library().search("\"port avant\"", 0, 10))).containsExactly("Le port, suite");
        assertThat(titles(library().search("élect* -mairie", 0, 10))).containsExactly("Le port, suite");
        assertThat(titles(library().search("oeufs", 0, 10))).containsExactly("La foire aux œufs");
        assertThat(library().search("-port", 0, 10).all()).isZero();
    }

    @Test
    void aWordIsFoundInTheSingularAndThePluralThoseAsWrittenFirst() {
        keep(1, OptionalLong.empty(), "Une baleine dans la Seine", "Elle nage.");
        keep(2, OptionalLong.empty(), "Les baleines sont revenues", "Trois chevaux de trait.");

        assertThat(titles(library().search("baleine", 0, 10)))
                .containsExactly("Une baleine dans la Seine", "Les baleines sont revenues");
        assertThat(titles(library().search("baleines", 0, 1))).containsExactly("Les baleines sont revenues");
        assertThat(library().search("baleines", 0, 1).all()).isEqualTo(2);
        assertThat(titles(library().search("cheval baleine", 0, 10))).containsExactly("Les baleines sont revenues");
        assertThat(titles(library().search("\"baleine\"", 0, 10))).containsExactly("Une baleine dans la Seine");
        assertThat(titles(library().search("seine -chevaux", 0, 10))).containsExactly("Une baleine dans la Seine");
        assertThat(titles(library().search("baleine -cheval", 0, 10))).containsExactly("Une baleine dans la Seine");
        assertThat(library().near("cheval")).isEmpty();
    }

    @Test
    void theEndingsAreThoseOfTheLanguageOfTheArticle() {
        keep(1, OptionalLong.empty(), "Deux whalewatches", "Un navire.");

        assertThat(library().search("whalewatch", 0, 10).all()).isZero();
    }

    @Test
    void pagesFollowOneAnother() {
        for (int i = 1; i <= 5; i++) {
            keep(i, OptionalLong.empty(), "La crue, jour " + i, "La rivière monte.");
        }

        Page<Clipping> second = library().search("riviere", 2, 2);

        assertThat(titles(second)).containsExactly("La crue, jour 3", "La crue, jour 2");
        assertThat(second.all()).isEqualTo(5);
        assertThat(second.hasNext()).isTrue();
        assertThat(library().search("riviere", 4, 2).hasNext()).isFalse();
        assertThat(library().search("riviere", 99, 2).shown()).isEmpty();
    }

    @Test
    void wordsThatNothingMentionsHaveNearOnes() {
        keep(1, OptionalLong.empty(), "Le climat change", "La banquise recule.");
        keep(2, OptionalLong.empty(), "Le budget est voté", "Une longue nuit.");

        assertThat(library().near("climta")).containsExactly("climat");
        assertThat(library().near("banquize recule")).contains("banquise recule");
        assertThat(library().near("climat budget")).containsExactly("climat", "budget");
        assertThat(library().near("xyzzyx")).isEmpty();
    }

    @Test
    void oneNameIsOneFigureAndPartOfItFindsAll() {
        keep(1, OptionalLong.empty(), "À la mairie", "Mme Morel parle.", MAYOR);
        keep(2, OptionalLong.empty(), "Aux urnes", "Mme Morel se présente.", CANDIDATE);
        keep(3, OptionalLong.empty(), "En mer", "M. Morel pêche.", OTHER);

        assertThat(library().figures("morel", 5))
                .containsExactly(new Figure("Élise Morel", 2), new Figure("Paul Morel", 1));
        assertThat(library().figures("elise MOREL", 5)).containsExactly(new Figure("Élise Morel", 2));
        assertThat(library().nearNames("Morrel")).containsExactly("morel");
        assertThat(library().figures("", 5)).isEmpty();
    }

    @Test
    void aPortraitTellsRolesWithTheirDatesArticlesAndQuotes() {
        keep(1, OptionalLong.empty(), "À la mairie", "« Le pont tiendra », a-t-elle dit.", MAYOR);
        keep(2, OptionalLong.empty(), "Aux urnes", "Mme Morel se présente.", CANDIDATE);

        Portrait morel = library().portrait("elise morel").orElseThrow();

        assertThat(morel.name()).isEqualTo("Élise Morel");
        assertThat(morel.roles())
                .extracting(Portrait.Held::role)
                .containsExactly("candidate à la région", "maire de Valmont");
        assertThat(morel.roles().getLast().first()).isEqualTo(NOW.plusSeconds(1));
        assertThat(morel.articles()).isEqualTo(2);
        assertThat(morel.quotes()).isEqualTo(1);
        assertThat(morel.latest()).hasSize(2);
        assertThat(library().portrait("Morel")).isEmpty();
    }

    @Test
    void aQuoteThatSeveralPrintIsToldAndCountedOnce() {
        String same = "« Le pont tiendra, je vous le promets », a-t-elle dit.";
        long story = keep(1, OptionalLong.empty(), "À la mairie", same, MAYOR);
        keep(2, OptionalLong.of(story), "La maire promet", same.replace("« Le", "« Le\u00a0"), MAYOR);
        keep(3, OptionalLong.empty(), "Aux urnes", "« Oui », a-t-elle dit.", MAYOR);
        keep(4, OptionalLong.empty(), "Au port", "« Oui », a-t-elle répété.", MAYOR);

        Page<Saying> all = library().sayings("Morel", "", 0, 5);

        assertThat(all.shown())
                .extracting(saying -> saying.report().article().title())
                .containsExactly("Au port", "Aux urnes", "La maire promet");
        assertThat(all.all()).isEqualTo(3);
        assertThat(library().portrait("Élise Morel").orElseThrow().quotes()).isEqualTo(3);
    }

    @Test
    void quotesAreFoundByWhoSaidThemAndByTheirWords() {
        long story = keep(1, OptionalLong.empty(), "À la mairie", "« Le pont tiendra », a-t-elle dit.", MAYOR);
        keep(2, OptionalLong.empty(), "En mer", "« La mer est belle », a-t-il dit.", OTHER);

        List<Saying> all = library().sayings("Morel", "", 0, 5).shown();

        assertThat(all)
                .extracting(saying -> saying.quote().text())
                .containsExactly("La mer est belle", "Le pont tiendra");
        assertThat(all.getLast().story()).isEqualTo(story);
        assertThat(all.getLast().report().source()).isEqualTo("Ouest-Matin");
        assertThat(library().sayings("Morel", "PONT", 0, 5).all()).isEqualTo(1);
        assertThat(library().sayings("Dupont", "", 0, 5).all()).isZero();
    }

    @Test
    void whatIsForgottenIsNotFound() {
        keep(1, OptionalLong.empty(), "À la mairie", "« Le pont tiendra », a-t-elle dit.", MAYOR);
        assertThat(library().search("mairie", 0, 5).all()).isEqualTo(1);

        database().archive().forget(NOW.plus(Duration.ofDays(1)));

        assertThat(library().search("mairie", 0, 5).all()).isZero();
        assertThat(library().portrait("Élise Morel")).isEmpty();
        assertThat(library().sayings("Morel", "", 0, 5).shown()).isEmpty();
    }

    @Test
    void aCorrectedArticleIsFoundByWhatItSaysNow() {
        keep(1, OptionalLong.empty(), "Le pont rouvre", "Après des travaux.", MAYOR);
        library();
        new Transactions(database().dataSource()).change(handle -> {
            handle.execute("UPDATE article SET document = REPLACE(document, 'rouvre', 'referme')");
            handle.execute("INSERT INTO correction (article_id) SELECT id FROM article");
        });

        assertThat(library().search("referme", 0, 5).all()).isEqualTo(1);
        assertThat(library().search("rouvre", 0, 5).all()).isZero();
    }
}
