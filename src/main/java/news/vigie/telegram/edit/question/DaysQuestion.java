package news.vigie.telegram.edit.question;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.digest.Schedule;
import news.vigie.notice.Notice;
import news.vigie.telegram.hour.Timetable;
import news.vigie.telegram.text.Texts;

/** On which days the digest appears. */
final class DaysQuestion implements Question {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<String, Set<DayOfWeek>> USUAL = Map.of(
            "every", Set.of(),
            "week", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            "weekend", WEEKEND);

    @Override
    public Field field() {
        return Field.DAYS;
    }

    @Override
    public boolean isAnswered(Draft draft) {
        return true;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        Set<DayOfWeek> chosen = draft.schedule().days();
        List<Choice> usual = Stream.of("every", "week", "weekend")
                .map(code -> Choice.of(chosen.equals(USUAL.get(code)), texts.plain("edit.days." + code), code))
                .toList();
        List<Choice> days = Arrays.stream(DayOfWeek.values())
                .map(day -> Choice.of(chosen.contains(day), name(day, texts), "d" + day.getValue()))
                .toList();
        return Stream.concat(Choice.rows(usual, 3).stream(), Choice.rows(days, 4).stream())
                .toList();
    }

    private static String name(DayOfWeek day, Texts texts) {
        return day.getDisplayName(TextStyle.SHORT, texts.language().locale());
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        Set<DayOfWeek> usual = USUAL.get(code);
        if (usual != null) {
            return new Answer.Taken(on(draft, usual));
        }
        if (!code.matches("d[1-7]")) {
            return new Answer.More(draft);
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(Lists.toggled(List.copyOf(draft.schedule().days()), DayOfWeek.of(code.charAt(1) - '0')));
        return new Answer.More(on(draft, days));
    }

    /** What is typed is all of it: "lundi, jeudi", "Mon-Fri", "weekdays at 7". */
    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        return Timetable.read(words, texts.language())
                .filter(read -> !read.days().isEmpty())
                .map(read -> TimesQuestion.taken(draft, read))
                .orElseGet(() -> new Answer.Misread(Notice.of("edit.misread.day", Lists.quoted(words))));
    }

    static Draft on(Draft draft, Set<DayOfWeek> days) {
        Schedule before = draft.schedule();
        Set<DayOfWeek> kept = days.size() == DayOfWeek.values().length ? Set.of() : days;
        return draft.at(new Schedule(before.times(), before.cron(), kept, before.zone()));
    }
}
