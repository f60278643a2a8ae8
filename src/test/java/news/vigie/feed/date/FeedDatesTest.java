package news.vigie.feed.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wed, 04 Mar 2026 07:30:00 +0100      | 2026-03-04T06:30:00Z
            Wed, 04 Mar 2026 07:30:00 GMT        | 2026-03-04T07:30:00Z
            4 Mar 26 07:30 EST                   | 2026-03-04T12:30:00Z
            Wed, 4 March 2026 7:30:15            | 2026-03-04T07:30:15Z
            Thur, 05 Mar 2026 07:30:00 PDT       | 2026-03-05T14:30:00Z
            Thu, 01 Jan 1998                     | 1998-01-01T00:00:00Z
            Wed Mar 04 2026 17:26:16 +0200       | 2026-03-04T15:26:16Z
            Mon, 16th Nov 2026 13:16:28 GMT      | 2026-11-16T13:16:28Z
            Thu, June 22, 2026 at 01:11 PM EDT   | 2026-06-22T17:11:00Z
            Nov. 16, 2026, 12:57 a.m.            | 2026-11-16T00:57:00Z
            Wed, 04 Mar 2026 24:00:00 GMT        | 2026-03-05T00:00:00Z
            Wed, 04 Mar 2026 07:30:00 GMT+01:00  | 2026-03-04T06:30:00Z
            Wed, 04 Mar 2026 07:30:00 +9900      | 2026-03-04T07:30:00Z
            """)
    void rfc822WithWhatPeopleMakeOfIt(String text, Instant instant) {
        assertThat(FeedDates.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-04T07:30:00Z            | 2026-03-04T07:30:00Z
            2026-03-04T07:30:00.123456+0100 | 2026-03-04T06:30:00Z
            2026-03-04T07:30:00+01          | 2026-03-04T06:30:00Z
            2026-03-04 07:30                | 2026-03-04T07:30:00Z
            2026-03-04t07:30:00z            | 2026-03-04T07:30:00Z
            20260304T073000Z                | 2026-03-04T07:30:00Z
            20260304T0730+0100              | 2026-03-04T06:30:00Z
            2026-03-04                      | 2026-03-04T00:00:00Z
            2026-03                         | 2026-03-01T00:00:00Z
            2026/03/04 07:30:00             | 2026-03-04T07:30:00Z
            20260304                        | 2026-03-04T00:00:00Z
            1772609400                      | 2026-03-04T07:30:00Z
            1772609400000                   | 2026-03-04T07:30:00Z
            """)
    void isoAndSeconds(String text, Instant instant) {
        assertThat(FeedDates.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mercredi 4 mars 2026 à 7h30       | 2026-03-04T07:30:00Z
            mar. 5 nov. 2024 18:05            | 2024-11-05T18:05:00Z
            1er août 2026                     | 2026-08-01T00:00:00Z
            4 févr. 2026 07:30 CET            | 2026-02-04T06:30:00Z
            lun., 14 décembre 2026 08:00:00 +0100 | 2026-12-14T07:00:00Z
            Mi, 04 März 2026 07:30:00 MEZ     | 2026-03-04T06:30:00Z
            4. Dezember 2026, 07:30           | 2026-12-04T07:30:00Z
            mié, 04 mar 2026 07:30:00 +0100   | 2026-03-04T06:30:00Z
            4 de enero de 2026                | 2026-01-04T00:00:00Z
            04.03.2026 07:30                  | 2026-03-04T07:30:00Z
            04/03/2026                        | 2026-03-04T00:00:00Z
            10/30/26 21:55:58                 | 2026-10-30T21:55:58Z
            """)
    void otherLanguagesAndOrders(String text, Instant instant) {
        assertThat(FeedDates.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "yesterday at 5 o'clock",
                "soon",
                "2026-02-31",
                "32 Mar 2026",
                "Mar",
                "0000-00-00T00:00:00Z",
                "Wed, 04 Xyz 2026 07:30:00 GMT",
                "9999-12-31",
                "1234",
                "::",
                "12:30"
            })
    void whatIsNoDateGivesNone(String text) {
        assertThat(FeedDates.parse(text)).isEmpty();
    }
}
