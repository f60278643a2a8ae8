package news.vigie.story.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.vigie.story.Report;
import news.vigie.story.fact.Account;
import news.vigie.story.fact.Known;
import news.vigie.story.fact.Statement;

/** Reads the reports of a story in the order of their publication, and holds each against all before it. */
final class CourseReader {
    /** Until then papers that count otherwise contradict each other. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(30);

    /** Until then papers add to what they told of the same state of things. */
    private static final Duration SAME_HOURS = Duration.ofHours(6);

    /** Words that show of which story a title speaks. */
    private static final int FAMILIAR = 2;

    private final Telling telling;
    private final Readings readings;
    private final Comparison comparison;
    private final NavigableMap<Instant, Moment> moments = new TreeMap<>();
    private final Known known = new Known(List.of());
    private final Set<String> terms = new HashSet<>();
    private List<Report> turns = List.of();
    private Optional<Report> news = Optional.empty();

    CourseReader(Telling telling, Readings readings) {
        this.telling = telling;
        this.readings = readings;
        this.comparison = new Comparison(telling.voices());
        telling.voices().forEach(voice -> {
            Moment moment = at(voice.report());
            moment.accounts.add(voice.account());
            if (voice.dispatch().language().equals(telling.language())) {
                moment.voices.add(voice);
            }
        });
    }

    /** What was published at one time. */
    private record Moment(List<Voice> voices, List<Account> accounts) {}

    private Moment at(Report report) {
        return moments.computeIfAbsent(report.told(), time -> new Moment(new ArrayList<>(), new ArrayList<>()));
    }

    void told(Report report) {
        at(report).accounts.add(readings.account(report));
    }

    Course read() {
        moments.forEach((time, moment) -> {
            if (!terms.isEmpty()) {
                read(moment.voices, Duration.between(moments.firstKey(), time));
            }
            moment.accounts.forEach(account -> {
                known.learn(account);
                terms.addAll(account.terms());
            });
        });
        return turns.isEmpty()
                ? new Course(Headlines.clearest(standing(), readings), false, news)
                : new Course(Headlines.clearest(turns, readings), true, news);
    }

    private void read(List<Voice> voices, Duration since) {
        if (voices.isEmpty()) {
            return;
        }
        List<Report> turning = voices.stream()
                .filter(voice -> turns(voice, since))
                .map(Voice::report)
                .toList();
        turns = turning.isEmpty() ? turns : turning;
        news = voices.stream()
                .filter(voice -> isOfTheStory(voice.dispatch().title())
                        && voice.dispatch().headlines(known))
                .map(Voice::report)
                .findFirst();
    }

    private boolean turns(Voice voice, Duration since) {
        boolean turn = since.compareTo(SAME_MOMENT) >= 0 && voice.dispatch().turnsFrom(known);
        boolean further = since.compareTo(SAME_HOURS) >= 0 && goesOn(voice);
        return (turn || further)
                && Headlines.isClear(voice.report())
                && !comparison.isOvertaken(voice, voice.dispatch().title());
    }

    /** Does it follow up, in other words, what its own source told? Other papers may add a side of the matter. */
    private boolean goesOn(Voice voice) {
        Dispatch dispatch = voice.dispatch();
        return telling.telling().stream().anyMatch(voice::isLaterWordOf)
                && isOfTheStory(dispatch.title())
                && dispatch.hasNewWords(known);
    }

    private boolean isOfTheStory(Statement title) {
        return title.terms().stream().filter(terms::contains).count() >= FAMILIAR;
    }

    /** Those whose titles their own sources have not overtaken. */
    private List<Report> standing() {
        List<Report> standing = telling.telling().stream()
                .filter(voice -> !comparison.isOvertaken(voice, voice.dispatch().title()))
                .map(Voice::report)
                .toList();
        return standing.isEmpty() ? telling.reports() : standing;
    }
}
