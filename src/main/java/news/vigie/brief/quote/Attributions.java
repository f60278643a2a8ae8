package news.vigie.brief.quote;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.vigie.brief.Reading;
import news.vigie.brief.quote.cue.Cue;
import news.vigie.brief.quote.cue.Mentions;
import news.vigie.brief.quote.cue.Setting;
import news.vigie.brief.quote.cue.Statement;
import news.vigie.brief.quote.cue.Statements;
import news.vigie.language.Span;

/**
 * The words of an article that tell who says what a sentence tells: "selon Paul Durand", "the mayor told". Read when
 * first asked for, once for a reading.
 */
public final class Attributions {
    private final Reading reading;

    /** By where they start. */
    private record Spans(NavigableMap<Integer, Span> byStart) {}

    public Attributions(Reading reading) {
        this.reading = reading;
    }

    /** Does leaving out this stretch take one from a sentence of which other words stay? */
    public boolean lostWith(Span stretch) {
        var byStart = reading.once(Spans.class, Attributions::read).byStart();
        var before = byStart.floorEntry(stretch.start());
        var next = byStart.ceilingEntry(stretch.start());
        return (before != null && before.getValue().overlaps(stretch))
                || (next != null && next.getValue().overlaps(stretch));
    }

    private static Spans read(Reading reading) {
        var byStart = new TreeMap<Integer, Span>();
        if (!reading.sentences().isEmpty()) {
            all(Setting.of(reading)).forEach(span -> byStart.put(span.start(), span));
        }
        return new Spans(byStart);
    }

    private static List<Span> all(Setting setting) {
        return new Statements(setting.prose(), setting.mentions())
                .all().stream()
                        .flatMap(statement -> Stream.of(cue(statement, setting), subject(statement, setting)))
                        .toList();
    }

    private static Span cue(Statement statement, Setting setting) {
        Cue cue = statement.cue();
        return setting.prose().wording().span(cue.from(), cue.to());
    }

    private static Span subject(Statement statement, Setting setting) {
        int at = statement.subject().at();
        int end = setting.mentions().startingAt(at).map(Mentions.Mention::to).orElse(at + 1);
        return setting.prose().wording().span(at, end);
    }
}
