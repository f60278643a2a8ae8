package news.vigie.pipeline.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import news.vigie.pipeline.beat.Room.Volume;
import news.vigie.render.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    private static final long GIGABYTE = 1_000_000_000;
    private long free = 5 * GIGABYTE;
    private long all = 20 * GIGABYTE;
    private final Room room = new Room(() -> new Volume.Size(free, all));

    @Test
    void aDiskWithRoomIsNoTrouble(@TempDir Path folder) {
        assertThat(room.shortage()).isEmpty();
        assertThat(Room.of(folder).shortage()).as("the disk of this test").isEmpty();
    }

    @Test
    void someIsKeptForWhatMustGoOn() {
        free = 249_000_000;

        assertThat(room.shortage())
                .hasValueSatisfying(words -> assertThat(Messages.logged(words))
                        .contains("249 MB are free", "250 MB are kept", "digests still go out"));
    }

    @Test
    void aSmallDiskKeepsATenth() {
        all = GIGABYTE;
        free = 101_000_000;
        assertThat(room.shortage()).isEmpty();
        free = 99_000_000;
        assertThat(room.shortage()).isPresent();
    }

    @Test
    void itDoesNotComeAndGoWithEveryFile() {
        free = 249_000_000;
        assertThat(room.shortage()).isPresent();
        free = 300_000_000;
        assertThat(room.shortage()).isPresent();
        free = 313_000_000;
        assertThat(room.shortage()).isEmpty();
        free = 251_000_000;
        assertThat(room.shortage()).isEmpty();
    }

    @Test
    void aDiskThatDoesNotSayHowFullItIsStopsNothing() {
        var silent = new Room(() -> {
            throw new IOException("gone");
        });

        assertThat(silent.shortage()).isEmpty();
    }
}
