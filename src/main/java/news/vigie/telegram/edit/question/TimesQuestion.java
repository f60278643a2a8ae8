package news.vigie.telegram.edit.question;

import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.vigie.digest.Schedule;
import news.vigie.notice.Notice;
import news.vigie.render.Dates;
import news.vigie.telegram.hour.Timetable;
import news.vigie.telegram.text.Texts;

/** At what times of day the digest appears; at none: when it is asked for. */
final class TimesQuestion implements Question {
    private static final List<LocalTime> USUAL = Stream.of("07:00", "08:00", "12:30", "18:00", "19:00", "20:30")
            .map(LocalTime::parse)
            .toList();
    private static final String NEVER = "none";
    private static final Answer TOO_MANY = new Answer.Misread(Notice.of("times.most", Timetable.MOST));

    @Override
    public Field field() {
        return Field.TIMES;
    }

    @Override
    public boolean isAnswered(Draft draft) {
        return true;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        var shown = new TreeSet<>(USUAL);
        shown.addAll(draft.schedule().times());
        List<Choice> times = shown.stream()
                .map(time -> Choice.of(
                        draft.schedule().times().contains(time), Dates.time(texts.language(), time), time.toString()))
                .toList();
        return Stream.concat(
                        Choice.rows(times, 3).stream(),
                        Stream.of(List.of(
                                Choice.of(draft.schedule().times().isEmpty(), texts.plain("edit.times.none"), NEVER))))
                .toList();
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        if (code.equals(NEVER)) {
            return new Answer.Taken(at(draft, List.of()));
        }
        return Timetable.read(code, texts.language())
                .filter(read -> read.times().size() == 1)
                .map(read ->
                        Lists.toggled(draft.schedule().times(), read.times().getFirst()))
                .map(times -> times.size() > Timetable.MOST ? TOO_MANY : new Answer.More(at(draft, times)))
                .orElse(new Answer.More(draft));
    }

    /** What is typed is all of it; days beside it are taken as well. */
    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        return Timetable.read(words, texts.language())
                .filter(read -> !read.times().isEmpty())
                .map(read -> taken(draft, read))
                .orElseGet(() -> new Answer.Misread(Notice.of("edit.misread.time", Lists.quoted(words))));
    }

    /** Times and days that were typed, of which there may be none of one kind. */
    static Answer taken(Draft draft, Timetable read) {
        if (read.isTooMuch()) {
            return TOO_MANY;
        }
        Draft timed = read.times().isEmpty() ? draft : at(draft, read.clock());
        return new Answer.Taken(read.days().isEmpty() ? timed : DaysQuestion.on(timed, read.days()));
    }

    static Draft at(Draft draft, List<LocalTime> times) {
        Schedule before = draft.schedule();
        List<LocalTime> sorted = times.stream().sorted().toList();
        return draft.at(new Schedule(sorted, null, before.days(), before.zone()));
    }
}
