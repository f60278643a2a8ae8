package news.vigie.cli.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import news.vigie.cli.bench.extraction.measure.Segments;
import news.vigie.cli.bench.extraction.measure.Verdict;
import org.junit.jupiter.api.Test;

class PageScoreTest {
    private static PageScore of(String gt, Found found) {
        return PageScore.of(SampleTruth.knowing(gt), found);
    }

    private static Found body(String text) {
        return new Found(text, "", "", null, null);
    }

    @Test
    void whatIsNotKnownIsNotJudged() {
        PageScore score = of("{'title':'Ferry sails'}", SampleTruth.FOUND);

        assertThat(score.title()).isEqualTo(Verdict.RIGHT);
        assertThat(score.words()).isNull();
        assertThat(score.segments()).isNull();
        assertThat(score.author()).isNull();
        assertThat(score.date()).isNull();
        assertThat(score.firstWords()).isNull();
    }

    @Test
    void passagesAreJudgedWhereBothKindsAreKnown() {
        assertThat(of("{'with':['ferry']}", SampleTruth.FOUND).segments()).isNull();
        assertThat(of("{'with':['ferry'],'without':['bus']}", SampleTruth.FOUND).segments())
                .isEqualTo(new Segments(1, 0, 0, 1));
    }

    @Test
    void aFieldIsRightWrongOrSilent() {
        String gt = "{'title':'FERRY  sails','author':'Idris Vane','date':'2026-03-05'}";

        PageScore score = of(gt, SampleTruth.FOUND);
        assertThat(score.title()).isEqualTo(Verdict.RIGHT);
        assertThat(score.author()).isEqualTo(Verdict.WRONG);
        assertThat(score.date()).isEqualTo(Verdict.SILENT);

        var dated = new Found("", "", "By Idris Vane", LocalDate.of(2026, 3, 5), null);
        assertThat(of(gt, dated).title()).isEqualTo(Verdict.SILENT);
        assertThat(of(gt, dated).author()).isEqualTo(Verdict.RIGHT);
        assertThat(of(gt, dated).date()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void theFirstWordsMayStandBehindAStandfirstButNotFarDown() {
        String gt = "{'first_words':'the ferry sails'}";

        assertThat(of(gt, body("After the storm. The ferry sails again.")).firstWords())
                .isEqualTo(Verdict.RIGHT);
        assertThat(of(gt, body("Weather. ".repeat(50) + "The ferry sails again."))
                        .firstWords())
                .isEqualTo(Verdict.WRONG);
        assertThat(of(gt, body(" ")).firstWords()).isEqualTo(Verdict.SILENT);
    }

    @Test
    void anEmptyBodyIsTold() {
        assertThat(of("{}", body(" \n")).empty()).isTrue();
        assertThat(of("{}", SampleTruth.FOUND).empty()).isFalse();
        assertThat(of("{}", Found.nothing("broke off")).failure()).isEqualTo("broke off");
    }

    @Test
    void theLossIsThatOfTheBodyWhereItIsKnown() {
        String body = "{'body':'The ferry sails again.','title':'Other'}";
        String segments = "{'with':['ferry'],'without':['again'],'title':'Other'}";

        assertThat(of(body, SampleTruth.FOUND).loss()).isZero();
        assertThat(of(body, body("")).loss()).isEqualTo(1);
        assertThat(of(segments, SampleTruth.FOUND).loss()).isEqualTo(0.5);
        assertThat(of("{'title':'Other','author':'Ruth Pellow'}", SampleTruth.FOUND)
                        .loss())
                .isEqualTo(0.5);
        assertThat(of("{}", SampleTruth.FOUND).loss()).isZero();
    }
}
