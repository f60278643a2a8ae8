package news.vigie.feed.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.vigie.feed.SampleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    private static Told told(String title) {
        return Told.of(SampleEntry.titled(title).build());
    }

    private static Told told(String title, Instant dated) {
        return Told.of(SampleEntry.titled(title).on(dated).build());
    }

    @Test
    void anotherTitleIsACorrection() {
        assertThat(told("Le pont rouvrira en mai").corrects(told("Le pont rouvrira en mars")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le pont rouvre", "LE PONT ROUVRE", " Le  pont rouvre ! ", "« Le pont » rouvre"})
    void caseSpacesAndSignsAreNone(String title) {
        assertThat(told(title).corrects(told("Le pont rouvre"))).isFalse();
    }

    @Test
    void titlesOfSignsAloneAreStillTold() {
        assertThat(told("!!!").corrects(told("???"))).isTrue();
    }

    @Test
    void theSameIdWithAnotherTitleLinkAndDayIsAnotherEntry() {
        assertThat(told("Vote au conseil", TUESDAY).isAnother(told("Le pont rouvre", MONDAY), true))
                .isTrue();
        assertThat(told("Vote au conseil", TUESDAY).isAnother(told("Le pont rouvre", MONDAY), false))
                .isTrue();
    }

    @Test
    void anEditorMayChangeTitleAddressAndDay() {
        assertThat(told("Mise à jour : le pont rouvrira en mai", TUESDAY)
                        .isAnother(told("Le pont rouvrira en mars", MONDAY), true))
                .isFalse();
    }

    @Test
    void whatIsOfTheSameMomentIsTheSameHoweverItsTitleChanges() {
        assertThat(told("Vote au conseil", MONDAY).isAnother(told("Le pont rouvre", MONDAY), true))
                .isFalse();
    }

    @Test
    void withoutDaysTheLinkDecides() {
        assertThat(told("Vote au conseil").isAnother(told("Le pont rouvre"), true))
                .isTrue();
        assertThat(told("Vote au conseil").isAnother(told("Le pont rouvre"), false))
                .isFalse();
    }
}
