package news.vigie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.language.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good bullets, each spoilt in one place that a seed picks: none may pass. */
class BriefCheckerMutationTest {
    private static final List<Reading> READINGS =
            List.of(Readings.english("Strike at the port", """
                    Dockers at Hallam Port did not return to work on Tuesday, their union said, after talks on 14 shifts failed. \
                    The walkout has left about 3,200 containers on the quay, according to the harbour master, Ruth Amadi.

                    "We never asked for more than 4.5%," said Tom Birch, who leads the union. \
                    Without a deal by 9 March the port may lose two of its seven lines."""), Readings.french("Grève au port", """
                    Les dockers de Port-Hallier n'ont pas repris le travail mardi, a indiqué leur syndicat, après l'échec de discussions \
                    sur 14 équipes. Le mouvement laisse à quai environ 3 200 conteneurs, selon la capitaine du port, Ruth Amadi.

                    « Nous n'avons jamais demandé plus de 4,5 % », affirme Thomas Bouleau, secrétaire du syndicat. \
                    Sans accord d'ici au 9 mars, le port pourrait perdre deux de ses sept lignes."""));

    private static final List<String> INVENTED =
            List.of("not", "jamais", "7", "Paris", "very", "million", "guilty", "-5");

    @ParameterizedTest
    @MethodSource("seeds")
    void aSpoiltBulletIsRefused(int seed) {
        var random = new Random(seed);
        Reading reading = READINGS.get(random.nextInt(READINGS.size()));
        Bullet good = good(reading, random);
        assertThat(refused(reading, good)).as("good: " + good.text()).isFalse();

        for (BiFunction<Bullet, Random, Bullet> spoil : SPOILERS) {
            Bullet bad = spoil.apply(good, random);
            if (!bad.equals(good)) {
                assertThat(refused(reading, bad)).as("spoilt: " + bad).isTrue();
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    private static final List<BiFunction<Bullet, Random, Bullet>> SPOILERS = List.of(
            (bullet, random) -> {
                List<String> words = words(bullet);
                words.add(random.nextInt(words.size()), INVENTED.get(random.nextInt(INVENTED.size())));
                return said(bullet, words);
            },
            (bullet, random) -> {
                List<String> words = words(bullet);
                words.remove(random.nextInt(words.size()));
                return said(bullet, words);
            },
            (bullet, random) -> {
                List<String> words = words(bullet);
                words.set(random.nextInt(words.size()), INVENTED.get(random.nextInt(INVENTED.size())));
                return said(bullet, words);
            },
            (bullet, random) -> {
                List<String> words = words(bullet);
                int at = random.nextInt(words.size() - 1);
                words.add(at, words.remove(at + 1));
                return said(bullet, words);
            },
            (bullet, random) -> {
                int at = 1 + random.nextInt(bullet.text().length() - 2);
                String swapped = Character.isDigit(bullet.text().charAt(at)) ? "8" : "q";
                return new Bullet(
                        bullet.text().substring(0, at) + swapped + bullet.text().substring(at + 1), bullet.from());
            },
            (bullet, random) -> {
                String joined = bullet.text().replaceFirst("(\\p{L}) (\\p{L})", "$1$2");
                return new Bullet(joined, bullet.from());
            },
            (bullet, random) -> {
                Span all = bullet.from().getFirst();
                var moved = new Span(all.start() + 1 + random.nextInt(6), all.end());
                return new Bullet(bullet.text(), List.of(moved));
            });

    private static Bullet good(Reading reading, Random random) {
        Span sentence = reading.sentences()
                .get(random.nextInt(reading.sentences().size()))
                .span();
        return Bullet.of(reading.article().text(), List.of(sentence));
    }

    private static boolean refused(Reading reading, Bullet bullet) {
        var brief = new Brief(reading.article().language(), List.of(bullet), List.of(), List.of());
        return !new BriefChecker().check(reading, brief).violations().isEmpty();
    }

    private static List<String> words(Bullet bullet) {
        return new ArrayList<>(Stream.of(bullet.text().split(" ", -1)).toList());
    }

    private static Bullet said(Bullet bullet, List<String> words) {
        return new Bullet(String.join(" ", words), bullet.from());
    }
}
