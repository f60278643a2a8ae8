package news.vigie.story;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.brief.BriefSettings;
import news.vigie.story.merge.Headlines;
import news.vigie.story.merge.MergedActors;
import news.vigie.story.merge.MergedBullets;
import news.vigie.story.merge.MergedQuotes;
import news.vigie.story.merge.Telling;
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
        Report lead = Headlines.clearest(telling.reports());
        List<SourcedBullet> bullets = MergedBullets.of(telling, settings.bullets());
        return new StoryBrief(
                lead.article().title(),
                lead.article().url(),
                telling.language(),
                bullets,
                MergedQuotes.of(telling, bullets, settings.quotes()),
                MergedActors.of(telling, settings.actors()),
                sources(story, lead),
                image(story, lead),
                told(story).min(Comparator.naturalOrder()).orElse(null),
                told(story).max(Comparator.naturalOrder()).orElse(null));
    }

    /** Each source once, the headline's first, then in the order of their reports. */
    private static List<Source> sources(Story story, Report lead) {
        var sources = new LinkedHashMap<String, Source>();
        leadFirst(story, lead)
                .forEach(report -> sources.putIfAbsent(
                        report.source(),
                        new Source(report.source(), report.article().url(), report.isExtract())));
        return List.copyOf(sources.values());
    }

    private static Stream<Instant> told(Story story) {
        return story.reports().stream().map(Report::told);
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
