package news.vigie.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Slots;
import news.vigie.language.Language;
import news.vigie.render.Dates;

/** Prints when digests come next, in the local time of each, its zone shown. */
final class NextRuns {
    private final Speech speech;
    private final Language language;
    private final InstantSource clock;

    NextRuns(Speech speech, Language language, InstantSource clock) {
        this.speech = speech;
        this.language = language;
        this.clock = clock;
    }

    void print(List<DigestDefinition> digests, int count) {
        for (DigestDefinition digest : digests) {
            List<Instant> slots = next(digest, count);
            if (slots.isEmpty()) {
                speech.print(digest.name() + "\t" + speech.text("cli.digests.on-demand"));
            }
            for (Instant slot : slots) {
                ZoneId zone = digest.schedule().zone();
                Dates dates = Dates.of(language, zone);
                speech.print(String.join(
                        "\t", digest.name(), dates.day(slot), dates.time(slot), zone.getId(), slot.toString()));
            }
        }
    }

    private List<Instant> next(DigestDefinition digest, int count) {
        var slots = new ArrayList<Instant>();
        Instant from = clock.instant();
        for (int i = 0; i < count; i++) {
            Optional<Instant> slot = Slots.next(digest.schedule(), from);
            if (slot.isEmpty()) {
                break;
            }
            slots.add(slot.get());
            from = slot.get();
        }
        return slots;
    }
}
