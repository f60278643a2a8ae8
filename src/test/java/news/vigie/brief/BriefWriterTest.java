package news.vigie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.language.Language;
import news.vigie.language.Span;
import org.junit.jupiter.api.Test;

class BriefWriterTest {
    private static final String TEXT = """
            Le musée des Forges de Crambeville rouvrira le 12 mai, après six ans de travaux. « Les habitants ont eu une patience d'ange », \
            a déclaré mercredi Solange Mérieu, maire de Crambeville, devant les journalistes.

            Le chantier a coûté 7,4 millions d'euros, dont la moitié payée par la région. Le musée attend 60 000 visiteurs par an.""";

    private static final Article ARTICLE = Article.ofText(
            URI.create("https://example.org/forges"), "Le musée des Forges rouvre", TEXT, Language.UNKNOWN);

    @Test
    void aBriefHasBulletsQuotesAndActorsOfTheArticle() {
        Brief brief = new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT).write(ARTICLE);

        assertThat(brief.language()).isEqualTo(Language.FRENCH);
        assertThat(brief.bullets())
                .extracting(Bullet::text)
                .contains("Le musée des Forges de Crambeville rouvrira le 12 mai, après six ans de travaux.");
        assertThat(brief.quotes()).extracting(Quote::text).containsExactly("Les habitants ont eu une patience d'ange");
        assertThat(brief.quotes().getFirst().at().in(TEXT)).isEqualTo("Les habitants ont eu une patience d'ange");
        assertThat(brief.actors()).extracting(Actor::name).contains("Solange Mérieu");
    }

    @Test
    void whatAnEditorInventsIsReplacedByTheBuiltInsBullets() {
        Editor inventor = (reading, quotes, settings) ->
                List.of(new Bullet("Le musée des Forges fermera pour toujours.", List.of(new Span(0, 80))));

        assertThat(new BriefWriter(inventor, BriefSettings.DEFAULT).write(ARTICLE))
                .isEqualTo(new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT).write(ARTICLE));
    }

    @Test
    void whatAnEditorTakesFromTheArticleIsKept() {
        String words = "Le musée attend 60 000 visiteurs par an.";
        int start = TEXT.indexOf(words);
        var bullet = new Bullet(words, List.of(new Span(start, start + words.length())));

        assertThat(new BriefWriter((reading, quotes, settings) -> List.of(bullet), BriefSettings.DEFAULT)
                        .write(ARTICLE)
                        .bullets())
                .containsExactly(bullet);
    }

    @Test
    void anArticleWithoutWordsHasAnEmptyBrief() {
        var empty = Article.ofText(URI.create("https://example.org/empty"), "", "", Language.ENGLISH);

        assertThat(new BriefWriter(new BuiltInEditor(), BriefSettings.DEFAULT).write(empty))
                .isEqualTo(new Brief(Language.ENGLISH, List.of(), List.of(), List.of()));
    }
}
