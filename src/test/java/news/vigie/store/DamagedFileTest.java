package news.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import news.vigie.render.Messages;
import news.vigie.store.DatabaseOpening.Failed;
import news.vigie.store.DatabaseOpening.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that something else has written into, emptied or cut off. */
class DamagedFileTest {
    private static final String URL = "jdbc:h2:file:./data/vigie";
    private static final int UPDATES = 60;
    private static final int UPDATE_BYTES = 6_000;

    @TempDir
    static Path healthy;

    private static byte[] copy = {};

    @TempDir
    Path home;

    /** A copy as /backup makes it, in which nothing overwritten is left: its middle is in use. */
    @BeforeAll
    static void keepSomething() throws IOException {
        Path zip = healthy.resolve("copy.zip");
        try (Database database = Opened.at(URL, healthy)) {
            var random = new Random(5);
            for (int i = 0; i < UPDATES; i++) {
                var bytes = new byte[UPDATE_BYTES];
                random.nextBytes(bytes);
                database.inbox().put(i, HexFormat.of().formatHex(bytes), Instant.EPOCH);
            }
        }
        try (Database database = Opened.at(URL, healthy)) {
            database.backup(zip);
        }
        try (var opened = new ZipFile(zip.toFile());
                var data = opened.getInputStream(opened.getEntry("vigie.mv.db"))) {
            copy = data.readAllBytes();
        }
    }

    private Path file() {
        return home.resolve("data/vigie.mv.db");
    }

    private void leave(byte[] bytes) throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), bytes);
    }

    private DatabaseOpening open() {
        return Database.open(new DatabaseSettings(URL, null, null, Duration.ofDays(90)), home);
    }

    record Damage(String name, UnaryOperator<byte[]> done, String told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Damage> damages() {
        return Stream.of(
                new Damage("the header is zeros", bytes -> zeros(bytes, 0, 8192), "damaged"),
                new Damage("the header is noise", bytes -> noise(bytes, 0, 8192), "damaged"),
                new Damage("all of it is zeros", bytes -> new byte[bytes.length], "damaged"),
                new Damage("all of it is noise", bytes -> noise(bytes, 0, bytes.length), "damaged"),
                new Damage(
                        "it is a text",
                        bytes -> "This is no database. ".repeat(1000).getBytes(StandardCharsets.UTF_8),
                        "damaged"),
                new Damage("it is twenty bytes", bytes -> noise(new byte[20], 0, 20), "damaged"),
                new Damage("it is empty", bytes -> new byte[0], "holds no tables"),
                new Damage("it is cut off behind its header", bytes -> Arrays.copyOf(bytes, 8192), "holds no tables"),
                // Whether a part of the tables is in what is left is a matter of how H2 laid them out.
                new Damage("little is left behind its header", bytes -> Arrays.copyOf(bytes, 16384), ".mv.db"),
                new Damage("it is cut off in the middle", bytes -> Arrays.copyOf(bytes, bytes.length / 2), "damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void itIsNamedWithTheWayBackAndLeftAsItIs(Damage damage) throws IOException {
        byte[] damaged = damage.done().apply(copy.clone());
        leave(damaged);

        assertThat(open()).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.kind()).isEqualTo(Kind.LASTING);
            assertThat(Messages.logged(failed.what())).contains(damage.told(), file().toString());
            assertThat(Messages.logged(failed.fix())).contains("/backup", "docs/operating.md");
        });
        assertThat(Files.readAllBytes(file())).isEqualTo(damaged);
    }

    /** H2 goes back to the last state that is whole; which it was is seen by the mark beside it. */
    @Test
    void aTailThatIsCutOffCostsNothingThatWasWhole() throws IOException {
        leave(copy);
        Opened.at(URL, home).close();
        byte[] closed = Files.readAllBytes(file());
        leave(Arrays.copyOf(closed, closed.length - 4096));

        switch (open()) {
            case DatabaseOpening.Open opened -> {
                try (Database database = opened.database()) {
                    assertThat(database.inbox().numbers(UPDATES + 1)).hasSize(UPDATES);
                }
            }
            case Failed failed -> assertThat(Messages.logged(failed.what())).contains("damaged");
        }
    }

    @Test
    void damageThatShowsOnlyWhileItRunsIsNamedAndTheRestGoesOn() throws IOException {
        leave(withoutOneInTheMiddle());

        try (Database database = Opened.at(URL, home)) {
            assertThat(database.trouble()).as("nothing was read there yet").isEmpty();
            assertThatThrownBy(() -> readAll(database)).hasMessageContaining("File corrupted");

            assertThat(database.trouble()).hasValueSatisfying(trouble -> {
                assertThat(trouble.isFinal()).isFalse();
                assertThat(Messages.logged(trouble.what())).contains("no longer be read", file().toString(), "/backup");
            });
            assertThat(database.inbox().put(1_000_000, "{}", Instant.EPOCH)).isTrue();
        }
    }

    private static void readAll(Database database) {
        for (int i = 0; i < UPDATES; i++) {
            assertThat(database.inbox().letter(i)).isPresent();
        }
    }

    /** One of the updates is overwritten, with what stands beside it, wherever the file holds it. */
    private static byte[] withoutOneInTheMiddle() {
        var random = new Random(5);
        var bytes = new byte[UPDATE_BYTES];
        for (int i = 0; i <= UPDATES / 2; i++) {
            random.nextBytes(bytes);
        }
        ByteBuffer sought =
                ByteBuffer.wrap(HexFormat.of().formatHex(bytes, 0, 20).getBytes(StandardCharsets.UTF_8));
        byte[] damaged = copy.clone();
        for (int at = 0; at + sought.capacity() <= copy.length; at++) {
            if (ByteBuffer.wrap(copy, at, sought.capacity()).equals(sought)) {
                zeros(damaged, at - at % 4096, 16 * 1024);
            }
        }
        return damaged;
    }

    private static byte[] zeros(byte[] bytes, int from, int length) {
        Arrays.fill(bytes, from, from + length, (byte) 0);
        return bytes;
    }

    private static byte[] noise(byte[] bytes, int from, int length) {
        var noise = new byte[length];
        new Random(7).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, from, length);
        return bytes;
    }
}
