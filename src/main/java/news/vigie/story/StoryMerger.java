package news.vigie.story;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.BriefSettings;
import news.vigie.story.cast.MergedActors;
import news.vigie.story.cast.MergedQuotes;
import news.vigie.story.cast.Shown;
import news.vigie.story.fact.Known;
import news.vigie.story.merge.Course;
import news.vigie.story.merge.Headlines;
import news.vigie.story.merge.MergedBullets;
import news.vigie.story.merge.Readings;
import news.vigie.story.merge.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Makes one brief of the articles of a story. What it says is of one language: the reader's, where a report has it,
 * else that of most reports. An agency's copy counts once however many papers print it; the sources are all named.
 */
public final class StoryMerger {
    private final BriefSettings settings;

    public StoryMerger(BriefSettings settings) {
        this.settings = settings;
    }

    public StoryBrief merge(Story story) {
        return merge(story, new Readings());
    }

    /** As {@link #merge(Story)}, of reports that may have been read already. */
    public StoryBrief merge(Story story, Readings readings) {
        var telling = Telling.of(story, readings);
        var course = Course.of(telling, readings);
        return brief(story, telling, course.front(), MergedBullets.of(telling, course, settings.bullets()));
    }

    /** As {@link #update(Story, List, Readings)}. */
    public StoryBrief update(Story fresh, List<Report> told) {
        return update(fresh, told, new Readings());
    }

    /**
     * What is new in a story of which something was told: the new bullets first and marked, then one that recalls what
     * it is about. The headline is that of a new report, unless none is clear.
     *
     * @param fresh the new reports, as {@link Novelty} finds them
     * @param told the reports that were told; at least one
     */
    public StoryBrief update(Story fresh, List<Report> told, Readings readings) {
        var known = new Known(told.stream().map(readings::account).toList());
        var usual = Telling.of(fresh, readings);
        News news = usual.inEachLanguage()
                .map(telling -> news(telling, Course.of(telling, told, readings), known))
                .filter(any -> !any.bullets.isEmpty())
                .findFirst()
                .orElseGet(() -> new News(usual, Course.of(usual, told, readings), List.of()));
        Telling telling = news.telling;
        Report newest = news.course.front();
        Report lead =
                Headlines.isClear(newest) ? newest : Headlines.clearest(inLanguage(telling, fresh, told), readings);
        List<SourcedBullet> bullets =
                news.bullets.isEmpty() ? MergedBullets.of(telling, news.course, 1) : recalling(news, told, readings);
        return brief(fresh, telling, lead, bullets);
    }

    /** The bullets that are new, and the reports that they are of. */
    private record News(Telling telling, Course course, List<SourcedBullet> bullets) {}

    private News news(Telling telling, Course course, Known known) {
        return new News(telling, course, MergedBullets.beyond(known, telling, course, settings.bullets()));
    }

    private static List<Report> inLanguage(Telling telling, Story fresh, List<Report> told) {
        return Stream.concat(told.stream(), fresh.reports().stream())
                .filter(report -> report.brief().language().equals(telling.language()))
                .toList();
    }

    /** One line of what was told, in the same language and if there is room beside the news. */
    private List<SourcedBullet> recalling(News news, List<Report> told, Readings readings) {
        List<Report> readable = told.stream()
                .filter(report -> report.brief().language().equals(news.telling.language()))
                .toList();
        if (readable.isEmpty() || settings.bullets() < 2) {
            return news.bullets;
        }
        var bullets = new ArrayList<>(news.bullets.subList(0, Math.min(news.bullets.size(), settings.bullets() - 1)));
        MergedBullets.recalled(Telling.of(new Story(0, readable), readings), news.telling, List.copyOf(bullets))
                .ifPresent(bullets::add);
        return bullets;
    }

    private StoryBrief brief(Story story, Telling telling, Report lead, List<SourcedBullet> bullets) {
        String headline = lead.article().title();
        List<SourcedQuote> quotes = MergedQuotes.of(telling, headline, bullets, settings.quotes());
        Shown shown = Shown.of(headline, bullets, quotes);
        return new StoryBrief(
                lead.article().title(),
                lead.article().url(),
                telling.language(),
                bullets,
                quotes,
                MergedActors.of(telling, shown, settings.actors()),
                sources(story, telling, lead),
                image(originsFirst(story, telling, lead)),
                told(story).min(Comparator.naturalOrder()).orElse(null),
                told(story).max(Comparator.naturalOrder()).orElse(null));
    }

    /** Each source once, the headline's first, then in the order of their reports. */
    private static List<Source> sources(Story story, Telling telling, Report lead) {
        var sources = new LinkedHashMap<String, Source>();
        originsFirst(story, telling, lead)
                .forEach(report -> sources.putIfAbsent(
                        report.source(),
                        new Source(report.source(), report.article().url(), report.isExtract())));
        return List.copyOf(sources.values());
    }

    private static Stream<Instant> told(Story story) {
        return story.reports().stream().map(Report::told);
    }

    /** An agency stands before those that print its copy. */
    private static Stream<Report> originsFirst(Story story, Telling telling, Report lead) {
        Set<Long> origins =
                telling.voices().stream().map(voice -> voice.report().id()).collect(Collectors.toSet());
        return story.reports().stream()
                .sorted(Comparator.<Report, Boolean>comparing(report -> report.id() != lead.id())
                        .thenComparing(report -> !origins.contains(report.id()))
                        .thenComparing(Report.EARLIEST));
    }

    private static @Nullable URI image(Stream<Report> leadFirst) {
        return leadFirst
                .map(report -> report.article().image())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
