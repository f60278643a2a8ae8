package news.vigie.telegram.edit.question;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import news.vigie.digest.Schedule;
import news.vigie.notice.Notice;
import news.vigie.telegram.hour.Zones;
import news.vigie.telegram.text.Texts;

/** By which clock the digest appears: that of a city. */
final class ZoneQuestion implements Question {
    @Override
    public Field field() {
        return Field.ZONE;
    }

    /** Those that readers of the digest's language live in. */
    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        ZoneId chosen = draft.schedule().zone();
        var zones = new LinkedHashSet<ZoneId>();
        zones.add(chosen);
        zones.addAll(Zones.of(draft.language()));
        return Choice.rows(
                zones.stream()
                        .map(zone -> Choice.of(zone.equals(chosen), Zones.name(zone, texts.language()), zone.getId()))
                        .toList(),
                3);
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        try {
            return new Answer.Taken(in(draft, ZoneId.of(code)));
        } catch (DateTimeException e) {
            return new Answer.More(draft);
        }
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        List<ZoneId> meant = Zones.find(words);
        if (meant.isEmpty()) {
            return new Answer.Misread(Notice.of("edit.misread.zone", Lists.quoted(words)));
        }
        return Zones.isCertain(words)
                ? new Answer.Taken(in(draft, meant.getFirst()))
                : new Answer.Misread(
                        Notice.of("edit.misread.zone.which", Lists.quoted(words)),
                        meant.stream()
                                .map(zone -> new Choice(Zones.name(zone, texts.language()), zone.getId()))
                                .toList());
    }

    private static Draft in(Draft draft, ZoneId zone) {
        Schedule before = draft.schedule();
        return draft.at(new Schedule(before.times(), before.cron(), before.days(), zone));
    }
}
