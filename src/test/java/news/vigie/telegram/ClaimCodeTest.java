package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClaimCodeTest {
    @Test
    void isEightSignsThatCannotBeTakenForOthers() {
        var random = new Random(1);
        var codes = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            codes.add(ClaimCode.fresh(random));
        }

        assertThat(codes).hasSize(1000).allMatch(code -> code.matches("[A-HJ-NP-Z2-9]{8}"));
    }
}
