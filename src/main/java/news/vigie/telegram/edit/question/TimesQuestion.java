package news.vigie.telegram.edit.question;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.digest.Schedule;
import news.vigie.notice.Notice;
import news.vigie.render.Dates;
import news.vigie.telegram.talk.Texts;

/** At what times of day the digest appears; at none: when it is asked for. */
final class TimesQuestion implements Question {
    private static final List<LocalTime> USUAL = Stream.of("07:00", "08:00", "12:30", "18:00", "19:00", "20:30")
            .map(LocalTime::parse)
            .toList();
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s?(?:[:h.]\\s?(\\d{2})?)?\\s?(am|pm)?");
    private static final Pattern APART = Pattern.compile("[,;\n&+]|\\s(?:et|and|y|und|e)\\s");
    private static final String NEVER = "none";
    private static final int MOST = 12;

    @Override
    public Field field() {
        return Field.TIMES;
    }

    @Override
    public boolean takesSeveral() {
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
        return time(code)
                .map(time -> (Answer)
                        new Answer.More(at(draft, Lists.toggled(draft.schedule().times(), time))))
                .orElse(new Answer.More(draft));
    }

    /** What is typed is all of it. */
    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        var times = new TreeSet<LocalTime>();
        for (String typed : APART.split(words.toLowerCase(Locale.ROOT), -1)) {
            Optional<LocalTime> time = time(typed.strip());
            if (time.isEmpty()) {
                return new Answer.Misread(Notice.of("edit.misread.time", typed.strip()));
            }
            times.add(time.get());
        }
        return new Answer.Taken(at(draft, List.copyOf(times)));
    }

    private static Optional<LocalTime> time(String typed) {
        Matcher time = TIME.matcher(typed);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (time.group(3) != null) {
            hour = hour > 12 ? 24 : hour % 12 + (time.group(3).equals("pm") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Draft at(Draft draft, List<LocalTime> times) {
        Schedule before = draft.schedule();
        List<LocalTime> sorted = times.stream().sorted().limit(MOST).toList();
        return draft.at(new Schedule(sorted, null, before.days(), before.zone()));
    }
}
