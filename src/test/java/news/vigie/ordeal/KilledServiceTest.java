package news.vigie.ordeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise that nothing is lost and nothing is sent twice, for a service that is killed while it publishes and delivers.
 * {@code mvn -Pendurance test} does it 300 times; {@code -Dordeal.kills}, {@code -Dordeal.seed} and
 * {@code -Dordeal.unsettled} change what is gone through, and {@code -Dordeal.folder} keeps it.
 */
class KilledServiceTest {
    private static final int KILLS = Integer.getInteger("ordeal.kills", 3);
    private static final long SEED = Long.getLong("ordeal.seed", 8);
    private static final String UNSETTLED = System.getProperty("ordeal.unsettled", "once-at-most");

    @TempDir
    private Path temporary;

    @Test
    void eachPartStandsOnceAndInOrderOrIsListed() throws Exception {
        String kept = System.getProperty("ordeal.folder", "");
        Path folder = kept.isEmpty() ? temporary : Files.createDirectories(Path.of(kept));
        Figures figures;
        try (var ordeal = new Ordeal(folder, new Ordeal.Plan(KILLS, SEED, UNSETTLED))) {
            figures = ordeal.run();
        }
        System.out.println(figures.table());
        assertThat(figures.faults()).as(figures.table()).isEmpty();
        assertThat(figures.of(Judge.EXPECTED)).isPositive();
    }
}
