package news.vigie.brief.bullet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.brief.Reading;
import news.vigie.language.Language;
import news.vigie.language.SentenceSplitter;
import org.junit.jupiter.api.Test;

class BulletTrainerTest {
    private static final List<String> TOWNS = List.of("Aldham", "Brixley", "Corston", "Dunmere", "Elsted", "Farwell");

    @Test
    void learnsFromArticlesAndSaysHowWellItChooses() {
        var trainer = new BulletTrainer();
        for (String town : TOWNS) {
            trainer.add(article(town), List.of(town + " council closes the school in July."));
        }
        trainer.addBesides(article("Gorley"), List.of("Gorley council closes the school in July."), 0.5);

        assertThat(trainer.size()).isEqualTo(7);
        assertThat(trainer.learn()).anyMatch(line -> line.startsWith("word title "));
        assertThat(trainer.crossValidated(3).way()).isGreaterThan(0.2);
    }

    @Test
    void anArticleWithoutASentenceTeachesNothing() {
        var trainer = new BulletTrainer();
        trainer.add(reading("", ""), List.of("The school closes."));
        assertThat(trainer.size()).isZero();
    }

    private static Reading article(String town) {
        return reading(town + " school to close", """
                Rain fell over the county for most of the weekend, and the fairs stayed empty. \
                Visitors from the coast went home early because of the weather. \
                Farmers in the hills said that the hay was lost for this year. \
                The council of %s voted on Monday to close the school in July. \
                The train to the coast was late again on Monday evening.""".formatted(town));
    }

    private static Reading reading(String title, String text) {
        Article article = Article.ofText(URI.create("https://example.org/school"), title, text, Language.ENGLISH);
        return new Reading(article, new SentenceSplitter().split(text, Language.ENGLISH), List.of());
    }
}
