package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.vigie.chat.Questions;
import org.junit.jupiter.api.Test;

/** What a store of questions must do. */
abstract class QuestionsContract extends StoreContract {
    private Questions questions() {
        return database().questions();
    }

    @Test
    void theSameWordsHaveOneNumber() {
        long climate = questions().keep("climat « prix du blé »", NOW);
        long budget = questions().keep("budget", NOW);

        assertThat(questions().keep("climat « prix du blé »", NOW.plusSeconds(5)))
                .isEqualTo(climate);
        assertThat(budget).isNotEqualTo(climate);
        assertThat(questions().words(climate)).contains("climat « prix du blé »");
        assertThat(questions().words(climate + budget + 7)).isEmpty();
    }

    @Test
    void whatWasKeptTodayIsNotWrittenAnew() {
        long climate = questions().keep("climat", NOW);

        withoutWriting(
                "question",
                () -> assertThat(questions().keep("climat", NOW.plusSeconds(3600)))
                        .isEqualTo(climate));
    }

    @Test
    void whatIsAskedAgainAndAgainIsKept() {
        long climate = questions().keep("climat", NOW);
        questions().keep("climat", NOW.plus(Duration.ofDays(40)));
        questions().keep("budget", NOW.plus(Duration.ofDays(80)));

        assertThat(questions().words(climate)).contains("climat");
    }

    @Test
    void aNumberTellsNothingOfTheNext() {
        long first = questions().keep("climat", NOW);
        long second = questions().keep("budget", NOW);

        assertThat(Math.abs(second - first)).isGreaterThan(1000);
    }

    @Test
    void whatNobodyAskedForLongIsForgotten() {
        long climate = questions().keep("climat", NOW);

        questions().keep("budget", NOW.plus(Duration.ofDays(61)));

        assertThat(questions().words(climate)).isEmpty();
    }
}
