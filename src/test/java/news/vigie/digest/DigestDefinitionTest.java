package news.vigie.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;

class DigestDefinitionTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DigestDefinition HARBOUR = new DigestDefinition(
            "harbour",
            "The harbour",
            "Ships and who sails them",
            Language.ENGLISH,
            new Selection(List.of("Paper 1"), List.of("sea"), List.of("ship*"), List.of("football"), true),
            new Schedule(List.of(LocalTime.NOON), null, Set.of(), LONDON),
            new Measure(12, 3, new Window.Last(Duration.ofDays(2))),
            new Look(Style.BRIEF, true, PostFormat.RICH),
            List.of(new Address("@harbour", null)),
            Origin.STORE);

    @Test
    void whatIsNotSaidIsUsual() {
        DigestDefinition now = DigestDefinition.of("now", "Now", Language.FRENCH, LONDON);

        assertThat(now.selection()).isEqualTo(Selection.EVERYTHING);
        assertThat(now.schedule()).isEqualTo(Schedule.onDemand(LONDON));
        assertThat(now.stories()).isEqualTo(8);
        assertThat(now.style()).isEqualTo(Style.FULL);
        assertThat(now.postTo()).isEmpty();
    }

    @Test
    void onePartIsChangedAndTheOthersStay() {
        DigestDefinition changed = HARBOUR.with(HARBOUR.measure().atMost(2))
                .with(HARBOUR.look().in(Style.HEADLINES))
                .from(Origin.FILE);

        assertThat(changed)
                .usingRecursiveComparison()
                .ignoringFields("measure", "look.style", "origin")
                .isEqualTo(HARBOUR);
        assertThat(changed.minStories()).as("never more than there may be").isEqualTo(2);
        assertThat(changed.window()).isEqualTo(HARBOUR.window());
        assertThat(changed.style()).isEqualTo(Style.HEADLINES);
        assertThat(changed.with(Selection.EVERYTHING).with(changed.selection())).isEqualTo(changed);
        assertThat(changed.with(Schedule.onDemand(LONDON))
                        .with(changed.schedule())
                        .to(changed.postTo()))
                .isEqualTo(changed);
    }
}
