package news.vigie.language.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LetterModelTest {
    private static byte[] learn() throws IOException {
        LetterTrainer trainer = new LetterTrainer();
        trainer.of("fr").addText("Le chat dort sur le lit et la souris danse dans la maison.");
        trainer.of("en").addText("The cat sleeps on the bed and the mouse dances in the house.");
        trainer.of("it").addCount(" il", 900);
        trainer.of("it").addCount("il ", 800);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trainer.write(out);
        return out.toByteArray();
    }

    private static Votes votes(String text) throws IOException {
        LetterModel model = LetterModel.read(new ByteArrayInputStream(learn()));
        Votes votes = model.ballot();
        model.count(text, 0, text.length(), votes);
        return votes;
    }

    @Test
    void theSameTextsGiveTheSameModel() throws IOException {
        assertThat(learn()).isEqualTo(learn());
    }

    @Test
    void languagesAreInTheOrderOfTheirCodes() throws IOException {
        assertThat(LetterModel.read(new ByteArrayInputStream(learn())).languages())
                .containsExactly("en", "fr", "it");
    }

    @Test
    void lettersSpeakForTheLanguageThatShowedThem() throws IOException {
        Votes votes = votes("DANS LA MAISON");

        assertThat(votes.of(1)).isGreaterThan(3 * votes.of(0));
        assertThat(votes("on the house").of(0))
                .isGreaterThan(votes("on the house").of(1));
        assertThat(votes("il").of(2)).isPositive();
    }

    @Test
    void whatNoLanguageShowedSpeaksForNone() throws IOException {
        Votes votes = votes("ЖЖЖ 123 zzz");

        assertThat(votes.seen()).isEqualTo(6);
        assertThat(votes.of(0) + votes.of(1) + votes.of(2)).isZero();
    }

    @Test
    void theBundledModelIsSmallAndKnowsTheLanguagesOfTheNews() {
        assertThat(LetterModel.bundled().languages())
                .hasSizeLessThan(60)
                .contains("fr", "en", "de", "es", "it", "pt", "nl", "pl", "ru", "ar", "vi", "ur");
    }
}
