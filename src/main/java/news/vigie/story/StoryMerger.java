package news.vigie.story;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.BriefSettings;
import news.vigie.language.Language;
import news.vigie.story.fact.Known;
import news.vigie.story.merge.Headlines;
import news.vigie.story.merge.MergedActors;
import news.vigie.story.merge.MergedBullets;
import news.vigie.story.merge.MergedQuotes;
import news.vigie.story.merge.NearCopies;
import news.vigie.story.merge.Origin;
import news.vigie.story.merge.Shown;
import news.vigie.story.merge.Telling;
import news.vigie.story.merge.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Makes one brief of the articles of a story. What it says is of one language, that of most reports, and an agency's
 * copy counts once however many papers print it; the sources are all named.
 */
public final class StoryMerger {
    private final BriefSettings settings;

    public StoryMerger(BriefSettings settings) {
        this.settings = settings;
    }

    public StoryBrief merge(Story story) {
        var telling = Telling.of(story);
        List<SourcedBullet> bullets = MergedBullets.of(telling, settings.bullets());
        return brief(story, telling, Headlines.clearest(telling.reports()), bullets);
    }

    /**
     * What is new in a story of which something was told: the new bullets first and marked, then one that recalls what
     * it is about. The headline is that of a new report, unless none is clear.
     *
     * @param fresh the new reports, as {@link Novelty} finds them
     * @param told the reports that were told; at least one
     */
    public StoryBrief update(Story fresh, List<Report> told) {
        var telling = Telling.of(fresh);
        var known = new Known(told.stream().map(Voice::account).toList());
        List<SourcedBullet> bullets = MergedBullets.beyond(known, telling, settings.bullets());
        if (bullets.isEmpty()) {
            bullets = MergedBullets.of(telling, 1).stream()
                    .map(SourcedBullet::asFresh)
                    .toList();
        }
        Report newest = Headlines.clearest(telling.reports());
        Report lead = Headlines.isClear(newest) ? newest : Headlines.clearest(inLanguage(telling, fresh, told));
        return brief(fresh, telling, lead, recalling(bullets, told, telling.language()));
    }

    private static List<Report> inLanguage(Telling telling, Story fresh, List<Report> told) {
        return Stream.concat(told.stream(), fresh.reports().stream())
                .filter(report -> report.brief().language().equals(telling.language()))
                .toList();
    }

    /** One line of what was told, in the same language and if there is room beside the news. */
    private List<SourcedBullet> recalling(List<SourcedBullet> news, List<Report> told, Language language) {
        List<Report> readable = told.stream()
                .filter(report -> report.brief().language().equals(language))
                .toList();
        if (readable.isEmpty() || settings.bullets() < 2) {
            return news;
        }
        var bullets = new ArrayList<>(news.subList(0, Math.min(news.size(), settings.bullets() - 1)));
        MergedBullets.of(Telling.of(new Story(0, readable)), 1).forEach(bullets::add);
        return bullets;
    }

    private StoryBrief brief(Story story, Telling telling, Report lead, List<SourcedBullet> bullets) {
        List<SourcedQuote> quotes = MergedQuotes.of(telling, bullets, settings.quotes());
        Shown shown = Shown.of(lead.article().title(), bullets, quotes);
        return new StoryBrief(
                lead.article().title(),
                lead.article().url(),
                telling.language(),
                bullets,
                quotes,
                MergedActors.of(telling, shown, settings.actors()),
                sources(story, lead),
                image(story, lead),
                told(story).min(Comparator.naturalOrder()).orElse(null),
                told(story).max(Comparator.naturalOrder()).orElse(null));
    }

    /** Each source once, the headline's first, then in the order of their reports. */
    private static List<Source> sources(Story story, Report lead) {
        var sources = new LinkedHashMap<String, Source>();
        originsFirst(story, lead)
                .forEach(report -> sources.putIfAbsent(
                        report.source(),
                        new Source(report.source(), report.article().url(), report.isExtract())));
        return List.copyOf(sources.values());
    }

    private static Stream<Instant> told(Story story) {
        return story.reports().stream().map(Report::told);
    }

    /** An agency stands before those that print its copy. */
    private static Stream<Report> originsFirst(Story story, Report lead) {
        Set<Long> origins = NearCopies.grouped(story.reports()).stream()
                .map(copies -> Origin.of(copies).id())
                .collect(Collectors.toSet());
        List<Report> ordered = story.reports().stream()
                .sorted(Comparator.comparing(report -> !origins.contains(report.id())))
                .toList();
        return ordered.stream().sorted(Comparator.comparing(report -> report.id() != lead.id()));
    }

    private static @Nullable URI image(Story story, Report lead) {
        for (Report report : leadFirst(story, lead).toList()) {
            if (report.article().image() != null) {
                return report.article().image();
            }
        }
        return null;
    }

    private static Stream<Report> leadFirst(Story story, Report lead) {
        return story.reports().stream().sorted(Comparator.comparing(report -> report.id() != lead.id()));
    }
}
