package news.vigie.telegram.hour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsOfDayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Le journal du soir | 19:00",
                "La matinale | 07:30",
                "Le point de midi | 12:30",
                "L’après-midi culturel | 18:00",
                "Petit déjeuner | 07:30",
                "Matin et soir | 07:30 19:00",
                "The MORNING brief | 07:30",
                "Die Nachrichten am Abend | 19:00",
                "Frühstücksnachrichten | 07:30",
                "Nachmittagsblatt | 18:00",
                "Las noticias de la mañana | 07:30",
                "Le notizie della sera | 19:00",
                "O jornal do meio-dia | 12:30",
                "O jornal da noite | 20:30",
                "La semaine | -",
                "Serapeum | -"
            })
    void aTitleMayNameAnHour(String title, String times) {
        String named = PartsOfDay.named(title).stream().map(LocalTime::toString).collect(Collectors.joining(" "));

        assertThat(named).isEqualTo(times == null ? "" : times);
    }
}
