package news.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Brief;
import news.vigie.brief.BriefSettings;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownActorsTest {
    private static final String TITLE = "Judge Lena Orsini closes the Norgaz inquiry";
    private static final String TEXT = """
            Common Mistakes
            Judge Lena Orsini closed the Norgaz inquiry on Monday, she told CNN. The Harbour Safety Board (HSB) had asked \
            for it. Cameras had shown the blast. All cameras were working, and HTTP logs prove it. Marta saw it. The White House knew. \
            Tom Harker of the crew was fined.""";

    private static Actor person(String name, @Nullable String role) {
        return new Actor(name, NameType.PERSON, role, 1);
    }

    private static Actor body(String name) {
        return new Actor(name, NameType.ORGANIZATION, null, 5);
    }

    private static List<Actor> shown(Actor... named) {
        return shown(TITLE, named);
    }

    private static List<Actor> shown(String title, Actor... named) {
        var article = Article.ofText(Reports.link(1), title, TEXT, Language.ENGLISH);
        var brief = new Brief(Language.ENGLISH, List.of(), List.of(), Arrays.asList(named));
        return new StoryMerger(BriefSettings.DEFAULT)
                .merge(new Story(1, List.of(Reports.of(1, "Paper", 1, article, brief))))
                .actors();
    }

    @Test
    void whomTheHeadlineNamesIsShownByTheFullName() {
        assertThat(shown(person("Judge Orsini", "judge"), person("Lena Orsini", null), body("Norgaz")))
                .extracting(Actor::name)
                .containsExactly("Lena Orsini", "Norgaz");
    }

    @Test
    void whatIsNoActorIsNotShown() {
        assertThat(shown(body("CNN"), body("Cameras"), body("HTTP"), body("Common Mistakes"), person("Marta", null)))
                .isEmpty();
    }

    @Test
    void whomNothingShownNamesIsNotShown() {
        assertThat(shown(person("Tom Harker", "sailor"))).isEmpty();
    }

    @Test
    void aRoleOfSeveralOrOfAClauseIsNotShown() {
        assertThat(shown(person("Lena Orsini", "judges of the inquiry")))
                .extracting(Actor::role)
                .containsOnlyNulls();
        assertThat(shown(person("Lena Orsini", "heads the Norgaz inquiry")))
                .extracting(Actor::role)
                .containsOnlyNulls();
    }

    @Test
    void aTitleHasItsCapital() {
        assertThat(shown(person("Lena Orsini", "sen."))).extracting(Actor::role).containsExactly("Sen.");
        assertThat(shown(person("Lena Orsini", "spanish judge")))
                .extracting(Actor::role)
                .containsExactly("Spanish judge");
    }

    @Test
    void anOutletThatOnlyPrintedTheNewsIsNotShownButOneThatMakesItIs() {
        assertThat(shown("Aldham (CNN) The harbour opens again", body("CNN"))).isEmpty();
        assertThat(shown("CNN closes its Aldham office", body("CNN")))
                .extracting(Actor::name)
                .containsExactly("CNN");
    }

    @Test
    void whomAnothersRoleNamesIsNotShownAgain() {
        assertThat(shown("Lena Orsini speaks of the blast", person("Lena Orsini", "head of Norgaz"), body("Norgaz")))
                .extracting(Actor::name)
                .containsExactly("Lena Orsini");
    }

    @Test
    void anOrganisationIsShownOnceByTheFullestNameThatIsTold() {
        assertThat(shown("Norgaz Shipping stays in port", body("Norgaz"), body("Norgaz Shipping")))
                .extracting(Actor::name)
                .containsExactly("Norgaz Shipping");
    }

    @Test
    void theBareKindOfAnOrganisationIsNoRole() {
        assertThat(shown(new Actor("Norgaz", NameType.ORGANIZATION, "firm", 5)))
                .extracting(Actor::role)
                .containsOnlyNulls();
    }

    @Test
    void aSeatOfPowerIsShownWhereItActs() {
        assertThat(shown("Cost of the White House grows again", body("White House")))
                .isEmpty();
        assertThat(shown("White House closes the Norgaz inquiry", body("White House")))
                .extracting(Actor::name)
                .containsExactly("White House");
    }
}
