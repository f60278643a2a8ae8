package news.vigie.brief.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.vigie.brief.quote.Readings;
import news.vigie.brief.quote.speaker.SpeakerTrainer.Labelled;
import news.vigie.language.Span;
import org.junit.jupiter.api.Test;

class SpeakerTrainerTest {
    private static final String TEXT = "Ann Lee came late. \"We will not close a single school,\" said Tom Harker.";

    private static Labelled label(boolean speech) {
        int start = TEXT.indexOf("We will");
        return new Labelled(new Span(start, TEXT.indexOf(",\"")), speech, speech ? "Tom Harker" : null);
    }

    private static SpeakerTrainer trained(Labelled label) {
        var trainer = new SpeakerTrainer();
        for (int i = 0; i < 30; i++) {
            trainer.add(Readings.of(TEXT, "en"), List.of(label));
        }
        return trainer;
    }

    @Test
    void theSubjectOfTheCueIsLearnt() {
        SpeakerTrainer trainer = trained(label(true));

        assertThat(trainer.size()).isEqualTo(30);
        assertThat(trainer.speakers()).anyMatch(line -> line.matches("NAMED SUBJECT 0\\.\\d+"));
    }

    @Test
    void whatIsNoQuotationTeachesNoSpeaker() {
        SpeakerTrainer trainer = trained(label(false));

        assertThat(trainer.size()).isZero();
        assertThat(trainer.quotations()).anyMatch(line -> line.matches("ANY ALWAYS -\\d.*"));
    }

    @Test
    void anArticleWithoutQuotationsTeachesNothing() {
        var trainer = new SpeakerTrainer();
        trainer.add(Readings.of("Ann Lee came late.", "en"), List.of());

        assertThat(trainer.size()).isZero();
    }
}
