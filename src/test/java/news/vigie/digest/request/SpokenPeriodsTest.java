package news.vigie.digest.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of time in the languages beside French and English, asked for on a Wednesday. */
class SpokenPeriodsTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2025-03-05T14:20:00+01:00[Europe/Paris]");
    private static final Known KNOWN = Known.NOTHING;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ayer                 | 2025-03-04T00:00 | 2025-03-05T00:00
            anteayer             | 2025-03-03T00:00 | 2025-03-04T00:00
            desde el lunes       | 2025-03-03T00:00 | 2025-03-05T14:20
            el martes            | 2025-03-04T00:00 | 2025-03-05T00:00
            las últimas 6 horas  | 2025-03-05T08:20 | 2025-03-05T14:20
            esta mañana          | 2025-03-05T00:00 | 2025-03-05T12:00
            la semana pasada     | 2025-02-24T00:00 | 2025-03-03T00:00
            2 días               | 2025-03-03T14:20 | 2025-03-05T14:20
            gestern              | 2025-03-04T00:00 | 2025-03-05T00:00
            gestern Abend        | 2025-03-04T18:00 | 2025-03-05T06:00
            letzte 6 Stunden     | 2025-03-05T08:20 | 2025-03-05T14:20
            die letzten 3 Tage   | 2025-03-02T14:20 | 2025-03-05T14:20
            seit Montag          | 2025-03-03T00:00 | 2025-03-05T14:20
            seit 8 Uhr           | 2025-03-05T08:00 | 2025-03-05T14:20
            seit 8:30 Uhr        | 2025-03-05T08:30 | 2025-03-05T14:20
            letzten Montag       | 2025-03-03T00:00 | 2025-03-04T00:00
            heute früh           | 2025-03-05T00:00 | 2025-03-05T12:00
            letzte Woche         | 2025-02-24T00:00 | 2025-03-03T00:00
            ieri                 | 2025-03-04T00:00 | 2025-03-05T00:00
            l’altro ieri         | 2025-03-03T00:00 | 2025-03-04T00:00
            da lunedì            | 2025-03-03T00:00 | 2025-03-05T14:20
            ultime 12 ore        | 2025-03-05T02:20 | 2025-03-05T14:20
            stamattina           | 2025-03-05T00:00 | 2025-03-05T12:00
            questa settimana     | 2025-03-03T00:00 | 2025-03-05T14:20
            ontem                | 2025-03-04T00:00 | 2025-03-05T00:00
            ontem à noite        | 2025-03-04T18:00 | 2025-03-05T06:00
            desde segunda-feira  | 2025-03-03T00:00 | 2025-03-05T14:20
            nas últimas 24 horas | 2025-03-04T14:20 | 2025-03-05T14:20
            desde segunda        | 2025-03-03T00:00 | 2025-03-05T14:20
            na terça             | 2025-03-04T00:00 | 2025-03-05T00:00
            segunda passada      | 2025-03-03T00:00 | 2025-03-04T00:00
            lunedì scorso        | 2025-03-03T00:00 | 2025-03-04T00:00
            lundi dernier        | 2025-03-03T00:00 | 2025-03-04T00:00
            depuis lundi dernier | 2025-03-03T00:00 | 2025-03-05T14:20
            el lunes pasado      | 2025-03-03T00:00 | 2025-03-04T00:00
            ce week-end          | 2025-03-01T00:00 | 2025-03-03T00:00
            depuis le week-end   | 2025-03-01T00:00 | 2025-03-05T14:20
            this weekend         | 2025-03-01T00:00 | 2025-03-03T00:00
            am Wochenende        | 2025-03-01T00:00 | 2025-03-03T00:00
            seit dem Wochenende  | 2025-03-01T00:00 | 2025-03-05T14:20
            el fin de semana pasado | 2025-03-01T00:00 | 2025-03-03T00:00
            fine settimana       | 2025-03-01T00:00 | 2025-03-03T00:00
            no fim de semana     | 2025-03-01T00:00 | 2025-03-03T00:00
            the last hour        | 2025-03-05T13:20 | 2025-03-05T14:20
            letzte Stunde        | 2025-03-05T13:20 | 2025-03-05T14:20
            l’ultima ora         | 2025-03-05T13:20 | 2025-03-05T14:20
            the day before yesterday | 2025-03-03T00:00 | 2025-03-04T00:00
            vor 2 Tagen          | 2025-03-03T14:20 | 2025-03-05T14:20
            il y a 2 jours       | 2025-03-03T14:20 | 2025-03-05T14:20
            hace 2 días          | 2025-03-03T14:20 | 2025-03-05T14:20
            a partir de segunda  | 2025-03-03T00:00 | 2025-03-05T14:20
            semana passada       | 2025-02-24T00:00 | 2025-03-03T00:00
            """)
    void aStretchOfTimeIsUnderstood(String arguments, String from, String to) {
        DigestRequest request = DigestRequest.parse(arguments, KNOWN, NOW);

        assertThat(request.from().atZone(NOW.getZone()).toLocalDateTime()).hasToString(from);
        assertThat(request.to().atZone(NOW.getZone()).toLocalDateTime()).hasToString(to);
        assertThat(request.words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ayer elecciones, elecciones",
        "gestern Wahl, Wahl",
        "el clima, 'el,clima'",
        "da vinci, 'da,vinci'",
        "5g, 5g",
        "seit jeher, 'seit,jeher'",
        "segunda vuelta, 'segunda,vuelta'"
    })
    void whatIsNoTimeIsAWord(String arguments, String words) {
        assertThat(String.join(",", DigestRequest.parse(arguments, KNOWN, NOW).words()))
                .isEqualTo(words);
    }
}
