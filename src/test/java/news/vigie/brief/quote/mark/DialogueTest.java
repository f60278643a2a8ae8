package news.vigie.brief.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DialogueTest {
    private static List<String> in(String text) {
        return Stretches.in(text).stream()
                .map(quotation -> quotation.inside().in(text))
                .toList();
    }

    @Test
    void repliesAfterDashesAreSomebodysWords() {
        assertThat(in("Le maire l'interroge :\n— Vous fermez l'école ?\n— Non, elle restera ouverte.\nPuis il sort."))
                .containsExactly("Vous fermez l'école ?", "Non, elle restera ouverte.");
    }

    @Test
    void aDashWithAnInciseIsAReply() {
        assertThat(in("Elle sourit.\n— Je reviendrai, dit-elle en partant.\n"))
                .containsExactly("Je reviendrai, dit-elle en partant.");
    }

    @Test
    void theItemsOfAListAreNoReplies() {
        assertThat(in("Le plan de la ville.\n— Une crèche de quarante places.\n— Un stade.\n"))
                .isEmpty();
    }

    @Test
    void theTurnsOfAnInterviewAreSomebodysWords() {
        assertThat(
                        in(
                                "Le Courrier : Pourquoi partir maintenant ?\nJeanne Morel : Parce que tout est fait.\nLe Courrier : Et après ?\nJeanne Morel : Je dormirai."))
                .containsExactly(
                        "Pourquoi partir maintenant ?", "Parce que tout est fait.", "Et après ?", "Je dormirai.");
    }

    @Test
    void theQuestionsOfThePaperAreNobodysWords() {
        assertThat(
                        in(
                                "Question : Pourquoi partir ?\nRéponse : Tout est fait.\nQuestion : Et après ?\nRéponse : Je dors."))
                .containsExactly("Tout est fait.", "Je dors.");
        assertThat(in("Q: Why leave now?\nA: It is all done.\nQ: And then?\nA: I will sleep."))
                .isEmpty();
    }

    @Test
    void labelsThatStandOnceAreNoTurns() {
        assertThat(in("Score: Two goals.\nReferee: Tom Harker.\nCrowd: Nine hundred.\nWeather: Rain."))
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void aMillionDashesAreReadInOnePass() {
        assertThat(in("— A.\n".repeat(200_000))).isEmpty();
        assertThat(in("Ann: b\n".repeat(200_000))).hasSize(200_000);
    }
}
