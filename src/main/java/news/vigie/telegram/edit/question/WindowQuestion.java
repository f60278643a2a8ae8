package news.vigie.telegram.edit.question;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.digest.request.DigestRequest;
import news.vigie.digest.request.Known;
import news.vigie.notice.Notice;
import news.vigie.telegram.text.Texts;
import org.jspecify.annotations.Nullable;

/** On which time each edition looks back: a stretch as for {@code /digest}, or since the last one. */
public final class WindowQuestion implements Question {
    private static final String SINCE = "since";
    private static final List<Integer> HOURS = List.of(6, 12, 24, 72, 168);

    /** What is typed is a stretch up to any moment. */
    private static final ZonedDateTime ANY =
            LocalDate.of(2020, 1, 15).atTime(12, 0).atZone(ZoneOffset.UTC);

    @Override
    public Field field() {
        return Field.WINDOW;
    }

    @Override
    public List<List<Choice>> choices(Draft draft, Texts texts) {
        Duration chosen = draft.window().orElse(null);
        var hours = Stream.concat(HOURS.stream().map(Duration::ofHours), draft.window().stream())
                .distinct()
                .sorted()
                .map(window -> Choice.of(window.equals(chosen), shown(window, texts), window.toString()))
                .toList();
        var rows = new ArrayList<List<Choice>>();
        rows.add(List.of(Choice.of(chosen == null, shown(null, texts), SINCE)));
        rows.addAll(Choice.rows(hours, 2));
        return rows;
    }

    /**
     * In words.
     *
     * @param window null: since the last edition
     */
    public static String shown(@Nullable Duration window, Texts texts) {
        if (window == null) {
            return texts.plain("edit.window.since");
        }
        return window.equals(Duration.ofDays(window.toDays())) && window.toDays() > 1
                ? texts.plain("edit.window.days", window.toDays())
                : texts.plain("edit.window.hours", window.toMinutes() / 60.0);
    }

    @Override
    public Answer choose(Draft draft, String code, Texts texts) {
        if (code.equals(SINCE)) {
            return new Answer.Taken(draft.with(draft.rest().over(null)));
        }
        return choices(draft, texts).stream()
                .flatMap(List::stream)
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(choice -> (Answer) new Answer.Taken(draft.with(draft.rest().over(Duration.parse(choice.code())))))
                .orElse(new Answer.More(draft));
    }

    @Override
    public Answer hear(Draft draft, String words, Texts texts) {
        return stretch(words)
                .map(window -> (Answer) new Answer.Taken(draft.with(draft.rest().over(window))))
                .orElseGet(() -> new Answer.Misread(Notice.of("edit.misread.window", Lists.quoted(words))));
    }

    private static Optional<Duration> stretch(String words) {
        DigestRequest read = DigestRequest.parse(words, Known.NOTHING, ANY);
        boolean understood = words.codePoints().anyMatch(Character::isLetterOrDigit)
                && read.words().isEmpty()
                && read.misread().isEmpty();
        return understood && Objects.equals(read.to(), ANY.toInstant())
                ? Optional.of(Duration.between(read.from(), read.to()))
                : Optional.empty();
    }
}
