package news.vigie.digest.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.DigestSamples;
import news.vigie.digest.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestRequestTest {
    /** A Wednesday. */
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2025-03-05T14:20:00+01:00[Europe/Paris]");

    private static final DigestDefinition MATINALE =
            DigestSamples.digest("matinale", "La matinale", Selection.EVERYTHING);
    private static final DigestDefinition EVENING =
            DigestSamples.digest("world-evening", "Le monde, le soir", Selection.EVERYTHING);
    private static final Known KNOWN = new Known(
            List.of(MATINALE, EVENING), List.of("Le Monde", "Today", "Élan 7"), Set.of("sport", "politique étrangère"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                      | 2025-03-04T14:20 | 2025-03-05T14:20
                    6h                      | 2025-03-05T08:20 | 2025-03-05T14:20
                    6 H                     | 2025-03-05T08:20 | 2025-03-05T14:20
                    24h                     | 2025-03-04T14:20 | 2025-03-05T14:20
                    90min                   | 2025-03-05T12:50 | 2025-03-05T14:20
                    2j                      | 2025-03-03T14:20 | 2025-03-05T14:20
                    3d                      | 2025-03-02T14:20 | 2025-03-05T14:20
                    3 derniers jours        | 2025-03-02T14:20 | 2025-03-05T14:20
                    les dernières 24 heures | 2025-03-04T14:20 | 2025-03-05T14:20
                    last 12 hours           | 2025-03-05T02:20 | 2025-03-05T14:20
                    2 weeks                 | 2025-02-19T14:20 | 2025-03-05T14:20
                    hier                    | 2025-03-04T00:00 | 2025-03-05T00:00
                    yesterday               | 2025-03-04T00:00 | 2025-03-05T00:00
                    avant-hier              | 2025-03-03T00:00 | 2025-03-04T00:00
                    aujourd’hui             | 2025-03-05T00:00 | 2025-03-05T14:20
                    today                   | 2025-03-05T00:00 | 2025-03-05T14:20
                    ce matin                | 2025-03-05T00:00 | 2025-03-05T12:00
                    this morning            | 2025-03-05T00:00 | 2025-03-05T12:00
                    cet après-midi          | 2025-03-05T12:00 | 2025-03-05T14:20
                    ce soir                 | 2025-03-04T18:00 | 2025-03-05T00:00
                    hier soir               | 2025-03-04T18:00 | 2025-03-05T06:00
                    semaine                 | 2025-02-26T14:20 | 2025-03-05T14:20
                    week                    | 2025-02-26T14:20 | 2025-03-05T14:20
                    cette semaine           | 2025-03-03T00:00 | 2025-03-05T14:20
                    la semaine dernière     | 2025-02-24T00:00 | 2025-03-03T00:00
                    since monday            | 2025-03-03T00:00 | 2025-03-05T14:20
                    depuis lundi            | 2025-03-03T00:00 | 2025-03-05T14:20
                    depuis monday           | 2025-03-03T00:00 | 2025-03-05T14:20
                    since wednesday         | 2025-02-26T00:00 | 2025-03-05T14:20
                    depuis hier             | 2025-03-04T00:00 | 2025-03-05T14:20
                    depuis 6h               | 2025-03-05T08:20 | 2025-03-05T14:20
                    depuis 8h30             | 2025-03-05T08:30 | 2025-03-05T14:20
                    depuis 0h               | 2025-03-05T00:00 | 2025-03-05T14:20
                    -5h                     | 2025-03-05T09:20 | 2025-03-05T14:20
                    −2 jours                | 2025-03-03T14:20 | 2025-03-05T14:20
                    hier matin              | 2025-03-04T00:00 | 2025-03-04T12:00
                    yesterday afternoon     | 2025-03-04T12:00 | 2025-03-04T18:00
                    since 11pm              | 2025-03-04T23:00 | 2025-03-05T14:20
                    since 2025-03-01        | 2025-03-01T00:00 | 2025-03-05T14:20
                     mardi                   | 2025-03-04T00:00 | 2025-03-05T00:00
                    """)
    void aStretchOfTimeIsUnderstood(String arguments, String from, String to) {
        DigestRequest request = parse(arguments);

        assertThat(request.from().atZone(NOW.getZone()).toLocalDateTime()).hasToString(from);
        assertThat(request.to().atZone(NOW.getZone()).toLocalDateTime()).hasToString(to);
        assertThat(request.words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    matinale                    | matinale      | ''       | ''
                    La Matinale 6h              | matinale      | ''       | ''
                    world evening hier climat   | world-evening | ''       | climat
                    6h climat                   | ''            | ''       | climat
                    hier économie               | ''            | ''       | économie
                    since monday elections      | ''            | ''       | elections
                    lemonde 24h                 | ''            | Le Monde | ''
                    24h le monde budget         | ''            | Le Monde | budget
                    matinale matinale           | matinale      | ''       | matinale
                    "prix du blé" -maïs 2j      | ''            | ''       | "prix du blé",-maïs
                    elan 7 mars                 | ''            | Élan 7   | mars
                    depuis toujours             | ''            | ''       | depuis,toujours
                    G20 4x4 48                  | ''            | ''       | G20,4x4,48
                    /(a+)+$/ … !                | ''            | ''       | (a+)+$
                    Sport 6h                    | ''            | ''       | sport
                    politique etrangere hier    | ''            | ''       | politique étrangère
                    politique hier              | ''            | ''       | politique
                    """)
    void whatIsNoNameAndNoTimeIsAWord(String arguments, String digest, String feeds, String words) {
        DigestRequest request = parse(arguments);

        assertThat(request.digest().map(DigestDefinition::name).orElse("")).isEqualTo(digest);
        assertThat(String.join(",", request.feeds())).isEqualTo(feeds);
        assertThat(String.join(",", request.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0h                     | EMPTY 0h                   | ''
                    0 heures climat        | EMPTY 0 heures             | climat
                    les 0 derniers jours   | EMPTY les 0 derniers jours | ''
                    since 0 hours          | EMPTY since 0 hours        | ''
                    99999999999h           | ENDLESS 99999999999h       | ''
                    400j                   | ENDLESS 400j               | ''
                    9999999 weeks budget   | ENDLESS 9999999 weeks      | budget
                    6h 48h                 | SECOND 48h                 | ''
                    hier les 3 derniers jours | SECOND les 3 derniers jours | ''
                    """)
    void aStretchOfTimeThatIsNoneIsNamedAndNotLookedFor(String arguments, String misread, String words) {
        DigestRequest request = parse(arguments);

        assertThat(request.misread())
                .singleElement()
                .satisfies(one -> assertThat(one.kind() + " " + one.typed()).isEqualTo(misread));
        assertThat(String.join(",", request.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "matinal, matinale",
        "matianle 6h, matinale",
        "world evning, world-evening",
        "budget, ''",
        "matin, ''",
        "matinale, ''"
    })
    void aNearlyRightNameGivesASuggestion(String arguments, String expected) {
        assertThat(String.join(",", parse(arguments).suggestions())).isEqualTo(expected);
    }

    @Test
    void withoutAPeriodItIsTheLastDay() {
        DigestRequest request = parse("climat");

        assertThat(Duration.between(request.from(), request.to())).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void theClockGoesForwardInTheNightThatIsAskedFor() {
        ZonedDateTime morning = ZonedDateTime.parse("2025-03-30T09:00:00+02:00[Europe/Paris]");
        DigestRequest request = DigestRequest.parse("aujourd'hui", KNOWN, morning);

        assertThat(Duration.between(request.from(), request.to())).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void atMidnightTodayIsTheDayThatHasJustEnded() {
        ZonedDateTime midnight = ZonedDateTime.parse("2025-03-05T00:00:00+01:00[Europe/Paris]");
        DigestRequest request = DigestRequest.parse("today", KNOWN, midnight);

        assertThat(Duration.between(request.from(), request.to())).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void whatIsAskedForLeavesTheDigestsOwnWordsAsTheyAre() {
        var own = new Selection(List.of(), List.of("france"), List.of("budget", "-sport"), List.of("vélo"), false);

        assertThat(parse("climat europe").narrow(own)).isEqualTo(own);
    }

    @Test
    void theNameOfAHouseMeansAllItsFeeds() {
        var known = new Known(
                List.of(),
                List.of("Le Phare.fr - La une", "Le Phare – Sport", "Le Phare de la mer", "Le Pharisien : une"),
                Set.of());

        assertThat(DigestRequest.parse("lephare 24h", known, NOW).feeds())
                .containsExactly("Le Phare.fr - La une", "Le Phare – Sport");
        assertThat(DigestRequest.parse("le phare de la mer", known, NOW).feeds())
                .containsExactly("Le Phare de la mer");
    }

    @Test
    void feedsThatWereNamedReplaceThoseOfTheDigest() {
        var own = new Selection(List.of("Autre"), List.of("france"), List.of(), List.of(), false);

        assertThat(parse("le monde").narrow(own).feeds()).containsExactly("Le Monde");
        assertThat(parse("le monde").narrow(own).topics()).isEmpty();
    }

    @Test
    void aVeryLongRequestIsReadToItsReasonableEnd() {
        String many = IntStream.range(0, 5000).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));

        assertThat(parse(many).words()).hasSize(40);
    }

    private static DigestRequest parse(String arguments) {
        return DigestRequest.parse(arguments, KNOWN, NOW);
    }
}
