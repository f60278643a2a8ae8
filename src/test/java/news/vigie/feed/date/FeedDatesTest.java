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
    @CsvSource(delimiter = '|', textBlock = """
            2024년 05월 28일  01:31:15          | 2024-05-27T16:31:15Z
            2024-05-25 오후 11:23:17            | 2024-05-25T14:23:17Z
            2024年5月28日 13時31分               | 2024-05-28T13:31:00Z
            2024年5月28日 下午1:31               | 2024-05-28T13:31:00Z
            ngày 4 tháng 6, 2024               | 2024-06-04T00:00:00Z
            4. kesäkuuta 2024                  | 2024-06-04T00:00:00Z
            śr., 04 wrz 2024 08:05:00 +0200    | 2024-09-04T06:05:00Z
            4 Haziran 2024 Salı 08:05          | 2024-06-04T08:05:00Z
            вівторок, 4 червня 2024            | 2024-06-04T00:00:00Z
            4 de março de 2024 às 8h05         | 2024-03-04T08:05:00Z
            Τρι, 04 Ιουν 2024 12:00:00 EET     | 2024-06-04T10:00:00Z
            ٢٠٢٤-٠٦-٠٤                         | 2024-06-04T00:00:00Z
            """)
    void otherScripts(String text, Instant instant) {
        assertThat(FeedDates.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-156                | 2024-06-04T00:00:00Z
            2024156                 | 2024-06-04T00:00:00Z
            24-156                  | 2024-06-04T00:00:00Z
            2024-W23-2              | 2024-06-04T00:00:00Z
            2024W23T08:05:00Z       | 2024-06-03T08:05:00Z
            -0406                   | 2004-06-01T00:00:00Z
            04-06-30                | 2004-06-30T00:00:00Z
            30-06-04                | 2004-06-30T00:00:00Z
            2024-006-04T08:05:00Z   | 2024-06-04T08:05:00Z
            2024-06-04T08Z          | 2024-06-04T08:00:00Z
            2024-06-04T08-05-09Z    | 2024-06-04T08:05:09Z
            20240604080509          | 2024-06-04T08:05:09Z
            1717488309.25           | 2024-06-04T08:05:09Z
            2024-06-04T08:05:09−02:00 | 2024-06-04T10:05:09Z
            """)
    void rareFormsOfIso(String text, Instant instant) {
        assertThat(FeedDates.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 4 Jun 2024 8:5:9 GMT                     | 2024-06-04T08:05:09Z
            Tue, 4 Jun 2024 08.05.09                      | 2024-06-04T08:05:09Z
            Sept. 5, 2024 at 3 p.m.                       | 2024-09-05T15:00:00Z
            6/4/2024 8:05:00 AM                           | 2024-06-04T08:05:00Z
            3:04 PM - 4 Jun 2024                          | 2024-06-04T15:04:00Z
            Fri, 2024/06/07 08:19:53 EDT                  | 2024-06-07T12:19:53Z
            Updated: 2024-06-04                           | 2024-06-04T00:00:00Z
            Tue, 4 Jun 124 08:05:09 GMT                   | 2024-06-04T08:05:09Z
            Tue, 4 Jun 0024 08:05:09 GMT                  | 2024-06-04T08:05:09Z
            Tue, 4 Jun 2024 08:05:09 Europe/Paris         | 2024-06-04T06:05:09Z
            Tue, 3 Dec 2024 08:05:09 Europe/Paris         | 2024-12-03T07:05:09Z
            Tue, 4 Jun 2024 08:05:09 GMT+0200 (CEST)      | 2024-06-04T06:05:09Z
            """)
    void whatPeopleWriteByHand(String text, Instant instant) {
        assertThat(FeedDates.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "yesterday at 5 o'clock",
                "soon",
                "2026-02-31",
                "2023-366",
                "2024-W60",
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
