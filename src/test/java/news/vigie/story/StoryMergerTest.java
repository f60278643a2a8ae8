package news.vigie.story;

import static news.vigie.story.Reports.english;
import static news.vigie.story.Reports.french;
import static news.vigie.story.Reports.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Brief;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.Quote;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.story.merge.Readings;
import org.junit.jupiter.api.Test;

class StoryMergerTest {
    private static final String COPY = """
            Four people were injured on Monday when a tram left the rails at Tanner's Cross in Aldham, police said. \
            The tram was carrying 40 passengers to the university. "The brakes answered too late," said Karim Odell, who drove it.""";

    private static final Report WIRE = english(1, "Northern Wire", "Four injured as Aldham tram leaves rails", COPY);
    private static final Report PAPER = english(2, "Morning Sheet", "TRAM HORROR AT TANNER'S CROSS!", COPY);
    private static final Report COURIER = english(
            3, "Aldham Courier", "What do we know about the tram crash that shook Aldham and its university?", """
            Six people were injured on Monday when a tram left the rails at Tanner's Cross, Saint Anne's hospital reports. \
            Line 3 stays closed until Thursday, and 25 buses replace the trams between Aldham and the university.""");
    private static final Report ABROAD = french(4, "Le Phare", "Un tramway déraille à Aldham", """
            Un tramway a déraillé lundi à Aldham, dans le nord de l'Angleterre, et plusieurs personnes ont été blessées.""");

    private final StoryMerger merger = new StoryMerger(BriefSettings.DEFAULT);
    private final StoryBrief brief = merger.merge(new Story(7, List.of(WIRE, PAPER, COURIER, ABROAD)));

    @Test
    void theHeadlineIsTheClearestTitle() {
        assertThat(brief.headline()).isEqualTo("Four injured as Aldham tram leaves rails");
        assertThat(brief.link()).isEqualTo(link(1));
        assertThat(brief.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aStoryIsToldInTheReadersLanguageWhereAReportHasIt() {
        var story = new Story(7, List.of(WIRE, PAPER, COURIER, ABROAD));

        assertThat(merger.merge(story, new Readings(Language.FRENCH)).headline())
                .isEqualTo("Un tramway déraille à Aldham");
        assertThat(merger.merge(story, new Readings(Language.of("de"))).language())
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void everySourceIsNamedOnceTheHeadlinesFirst() {
        assertThat(brief.sources())
                .containsExactly(
                        new Source("Northern Wire", link(1)),
                        new Source("Aldham Courier", link(3)),
                        new Source("Le Phare", link(4)),
                        new Source("Morning Sheet", link(2)));
    }

    @Test
    void theBulletsOfCopiesAreToldOnce() {
        assertThat(brief.bullets()).extracting(SourcedBullet::source).doesNotContain("Morning Sheet", "Le Phare");
        assertThat(brief.bullets())
                .extracting(bullet -> bullet.bullet().text())
                .contains(
                        "Four people were injured on Monday when a tram left the rails at Tanner's Cross in Aldham, police said.",
                        "Line 3 stays closed until Thursday, and 25 buses replace the trams between Aldham and the university.")
                .doesNotHaveDuplicates();
    }

    @Test
    void aQuoteIsShownOnceWithItsBestAttribution() {
        var unnamed = new Quote("We will rebuild", new Span(0, 15), null, null, null, true);
        var named = new Quote("We will rebuild", new Span(0, 15), "Moira Tell", "chief engineer", "said", true);
        var minor = new Quote("perhaps", new Span(0, 7), "Moira Tell", null, "said", false);

        StoryBrief merged = merger.merge(new Story(
                1, List.of(report(1, List.of(unnamed), List.of()), report(2, List.of(named, minor), List.of()))));

        assertThat(merged.quotes()).containsExactly(new SourcedQuote(named, 2, "Paper 2"));
    }

    @Test
    void anActorOfSeveralReportsIsOne() {
        var full = new Actor("Claire Le Goff", NameType.PERSON, null, 2);
        var surname = new Actor("Le Goff", NameType.PERSON, "vice-présidente", 3);
        var port = new Actor("Norgaz", NameType.ORGANIZATION, null, 4);
        var place = new Actor("Europe", NameType.PLACE, null, 9);

        StoryBrief merged = merger.merge(new Story(
                1, List.of(report(1, List.of(), List.of(port, full)), report(2, List.of(), List.of(surname, place)))));

        assertThat(merged.actors())
                .containsExactly(new Actor("Claire Le Goff", NameType.PERSON, "vice-présidente", 5), port);
    }

    @Test
    void theImageIsTheHeadlinesOrTheFirstThereIs() {
        assertThat(merger.merge(new Story(1, List.of(report(1, List.of(), List.of()))))
                        .image())
                .isEqualTo(URI.create("https://example.org/1.jpg"));
        assertThat(brief.image()).isNull();
    }

    private static Report report(long id, List<Quote> quotes, List<Actor> actors) {
        var article = new Article(
                link(id),
                "Claire Le Goff leaves the board of Norgaz",
                null,
                null,
                Language.ENGLISH,
                null,
                URI.create("https://example.org/" + id + ".jpg"),
                "Claire Le Goff leaves the board of Norgaz. Text " + id + ".",
                List.of(),
                null,
                false);
        return Reports.of(id, "Paper " + id, 1, article, new Brief(Language.ENGLISH, List.of(), quotes, actors));
    }
}
