package news.vigie.telegram.edit.question;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.digest.Schedule;
import news.vigie.notice.Notice;
import news.vigie.telegram.talk.Texts;

/** By which clock the digest appears: that of a city. */
final class ZoneQuestion implements Question {
    private static final int MOST = 8;

    @Override
    public Field field() {
        return Field.ZONE;
    }

    /** Those that readers of the language live in, which {@code edit.zones} names. */
    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        ZoneId chosen = draft.schedule().zone();
        var zones = new LinkedHashSet<String>();
        zones.add(chosen.getId());
        zones.addAll(Arrays.asList(texts.plain("edit.zones").split(" ")));
        return Choice.rows(
                zones.stream()
                        .map(zone -> Choice.of(zone.equals(chosen.getId()), Zones.city(ZoneId.of(zone), texts), zone))
                        .toList(),
                3);
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        return Stream.of(code)
                .filter(zone -> ZoneId.getAvailableZoneIds().contains(zone)
                        || zone.equals(draft.schedule().zone().getId()))
                .findFirst()
                .map(zone -> (Answer) new Answer.Taken(in(draft, ZoneId.of(zone))))
                .orElse(new Answer.More(draft));
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        List<ZoneId> meant = Zones.find(words, texts);
        if (meant.isEmpty()) {
            return new Answer.Misread(Notice.of("edit.misread.zone", words.strip()));
        }
        return meant.size() == 1
                ? new Answer.Taken(in(draft, meant.getFirst()))
                : new Answer.Misread(Notice.of(
                        "edit.misread.zones",
                        String.join(
                                ", ",
                                meant.stream().limit(MOST).map(ZoneId::getId).toList())));
    }

    private static Draft in(Draft draft, ZoneId zone) {
        Schedule before = draft.schedule();
        return draft.at(new Schedule(before.times(), null, before.days(), zone));
    }
}
