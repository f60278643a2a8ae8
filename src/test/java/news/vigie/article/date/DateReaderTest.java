package news.vigie.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-04T06:12:00+01:00 | 2026-03-04T05:12:00Z",
                "2026-03-04T06:12:00.123Z | 2026-03-04T06:12:00Z",
                "2026-03-04 06:12 | 2026-03-04T05:12:00Z",
                "2026-03-04 | 2026-03-04T00:00:00Z",
                "20260304 | 2026-03-04T00:00:00Z",
                "1772601120 | 2026-03-04T05:12:00Z",
                "Publié le 4 mars 2026 à 6h12 | 2026-03-04T05:12:00Z",
                "1er août 2026 | 2026-08-01T00:00:00Z",
                "March 4, 2026 6:12 PM EST | 2026-03-04T23:12:00Z",
                "4th March 2026 | 2026-03-04T00:00:00Z",
                "4. März 2026, 06:12 Uhr | 2026-03-04T05:12:00Z",
                "4 de marzo de 2026 | 2026-03-04T00:00:00Z",
                "04.03.2026 | 2026-03-04T00:00:00Z",
                "04/03/2026 | 2026-03-04T00:00:00Z",
                "03/25/2026 | 2026-03-25T00:00:00Z",
                "2026年3月4日 | 2026-03-04T00:00:00Z",
                "2026年03月04日 06時12分 | 2026-03-04T05:12:00Z",
                "2026年3月4日 午後6:12 | 2026-03-04T17:12:00Z",
                "2026년 3월 4일 오후 6:12 | 2026-03-04T17:12:00Z",
                "الأربعاء، 04 مارس 2026 - 06:12 م | 2026-03-04T17:12:00Z",
                "٤ آذار ٢٠٢٦ | 2026-03-04T00:00:00Z",
                "۴ مارس ۲۰۲۶ | 2026-03-04T00:00:00Z",
                "15 تشرين الثاني 2026 | 2026-11-15T00:00:00Z",
                "4 במרץ 2026 | 2026-03-04T00:00:00Z",
                "4 मार्च 2026 | 2026-03-04T00:00:00Z",
                "Τετάρτη 4 Μαρτίου 2026, 06:12 | 2026-03-04T05:12:00Z",
                "4 марта 2026, 06:12 | 2026-03-04T05:12:00Z",
                "4 березня 2026 | 2026-03-04T00:00:00Z",
                "4 Mart 2026 | 2026-03-04T00:00:00Z",
                "4 marca 2026 | 2026-03-04T00:00:00Z",
                "2026. március 4. | 2026-03-04T00:00:00Z",
                "2026 m. kovo 4 d. | 2026-03-04T00:00:00Z",
                "4. maaliskuuta 2026 | 2026-03-04T00:00:00Z",
                "Thứ tư, 4/3/2026, 06:12 (GMT+7) | 2026-03-03T23:12:00Z",
                "ngày 4 tháng 3 năm 2026 | 2026-03-04T00:00:00Z",
                "Wed Mar 04 06:12:00 EST 2026 | 2026-03-04T11:12:00Z",
                "Wed Mar 04 2026 06:12:00 GMT+0100 (CET) | 2026-03-04T05:12:00Z",
                "Mar 04, 2026, 06:12 AM JST | 2026-03-03T21:12:00Z",
                "6:12 PM - 4 Mar 2026 | 2026-03-04T17:12:00Z",
                "6 pm, March 4, 2026 | 2026-03-04T17:00:00Z",
                "04/03/2026 06H12 | 2026-03-04T05:12:00Z",
                "04.03.26 | 2026-03-04T00:00:00Z",
                "202603040612 | 2026-03-04T05:12:00Z",
                "20260304T061200Z | 2026-03-04T06:12:00Z",
                "2026-03-04T00:00:00Z | 2026-03-04T00:00:00Z",
                "2026-03-04T00:00:00+01:00 | 2026-03-03T23:00:00Z",
                "04.03.2026 in version 2.4.10 | 2026-03-04T00:00:00Z",
                "Posted 4 March 2026, updated 2026-03-05 | 2026-03-04T00:00:00Z",
                "Wed, 04 Mar 2026 06:12:00 GMT | 2026-03-04T06:12:00Z"
            })
    void readsWhatPagesWrite(String written, String instant) {
        assertThat(new DateReader(false).read(written).orElseThrow().at(PARIS)).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31.02.2026",
                "4 mars",
                "1850-01-01",
                "99/99/9999",
                "call 0123 456 789",
                "version 2.4.10",
                "il y a 3 heures",
                "vor 2 Tagen, 6:12",
                "2026",
                "1. 1. bis 3. 1."
            })
    void readsNoDateWhereThereIsNone(String text) {
        assertThat(new DateReader(false).read(text)).isEmpty();
    }

    @Test
    void monthsComeFirstWhereTheyDo() {
        assertThat(new DateReader(true).read("3/5/2026").orElseThrow().date()).hasToString("2026-03-05");
    }
}
