package news.vigie.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
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
            Collections.nCopies(6, new NameTrainer.Labelled(TEXT, Language.FRENCH, NAMES));

    @Test
    void trainingTeachesWhatTheTextsLabel() {
        NameModel model = NameTrainer.train(TEXTS).model();

        assertThat(model.find(TEXT, Language.FRENCH)).isEqualTo(NAMES);
    }

    @Test
    void theSameTextsGiveTheSameModelAndItIsReadAsItWasWritten() throws IOException {
        byte[] once = written(NameTrainer.train(TEXTS));

        assertThat(written(NameTrainer.train(TEXTS))).isEqualTo(once);
        assertThat(written(Stages.read(new ByteArrayInputStream(once)))).isEqualTo(once);
    }

    @Test
    void crossValidationTagsEachTextByTheOthersAlone() {
        String only = "Demain Brimbor dort. Puis Brimbor mange.";
        var odd = new NameTrainer.Labelled(
                only,
                Language.FRENCH,
                List.of(new Name(new Span(7, 14), NameType.PLACE), new Name(new Span(26, 33), NameType.PLACE)));
        List<NameTrainer.Labelled> texts =
                Stream.concat(TEXTS.stream(), Stream.of(odd)).toList();

        NameScores scores = NameScores.crossValidated(texts, 7);

        assertThat(scores.of(EnumSet.of(NameType.PERSON))).isGreaterThan(0.8);
        assertThat(scores.of(EnumSet.of(NameType.PLACE))).isZero();
    }

    private static byte[] written(Stages model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
