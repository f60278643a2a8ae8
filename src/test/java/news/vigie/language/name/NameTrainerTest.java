package news.vigie.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import news.vigie.language.Language;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import org.junit.jupiter.api.Test;

class NameTrainerTest {
    private static final String TEXT = "Hier Zorglub dort. Puis Zorglub mange.";
    private static final List<Name> NAMES =
            List.of(new Name(new Span(5, 12), NameType.PERSON), new Name(new Span(24, 31), NameType.PERSON));
    private static final List<NameTrainer.Labelled> TEXTS =
            Collections.nCopies(6, new NameTrainer.Labelled(TEXT, NAMES));

    @Test
    void trainingTeachesWhatTheTextsLabel() {
        NameModel model = NameTrainer.train(TEXTS, Language.FRENCH);

        assertThat(model.find(TEXT, Language.FRENCH)).isEqualTo(NAMES);
    }

    @Test
    void theSameTextsGiveTheSameModelAndItIsReadAsItWasWritten() throws IOException {
        byte[] once = written(NameTrainer.train(TEXTS, Language.FRENCH));

        assertThat(written(NameTrainer.train(TEXTS, Language.FRENCH))).isEqualTo(once);
        assertThat(written(NameModel.read(new ByteArrayInputStream(once)))).isEqualTo(once);
    }

    @Test
    void crossValidationTagsEachTextByTheOthers() {
        NameScores scores = NameScores.crossValidated(TEXTS, Language.FRENCH, 3);

        assertThat(scores.of(NameScores.TOLD)).isEqualTo(1);
        assertThat(scores.of(EnumSet.of(NameType.PLACE))).isZero();
    }

    private static byte[] written(NameModel model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
