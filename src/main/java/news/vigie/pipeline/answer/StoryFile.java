package news.vigie.pipeline.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.brief.Actor;
import news.vigie.brief.BriefSettings;
import news.vigie.digest.words.Folding;
import news.vigie.language.Language;
import news.vigie.story.Report;
import news.vigie.story.SourcedQuote;
import news.vigie.story.Stories;
import news.vigie.story.Story;
import news.vigie.story.StoryBrief;
import news.vigie.story.StoryMerger;
import news.vigie.story.library.Clipping;

/** Single stories for whoever asks, with all that they tell. */
public final class StoryFile {
    private static final BriefSettings ALL = new BriefSettings(20, BriefSettings.DEFAULT.maxWords(), 20, 20);

    private static final int MOST = 40;

    private final Stories stories;
    private final StoryMerger merger = new StoryMerger(ALL);

    public StoryFile(Stories stories) {
        this.stories = stories;
    }

    /**
     * A story.
     *
     * @param brief all that its articles say together, or those in the language of who asks, where there are some
     */
    public record Told(Story story, StoryBrief brief) {}

    /**
     * Of this id, or the one that it was joined to.
     *
     * @param reader the language of who asks
     */
    public Optional<Told> find(long id, Language reader) {
        return stories.byId(id).map(story -> {
            Story heard = in(reader, story);
            return new Told(story, whole(heard, merger.merge(heard)));
        });
    }

    private static Story in(Language reader, Story story) {
        List<Report> own = story.reports().stream()
                .filter(report -> report.brief().language().equals(reader))
                .toList();
        return own.isEmpty() ? story : new Story(story.id(), own);
    }

    /** The merged brief chooses for a digest: what it passes over of quotes and actors follows. */
    private static StoryBrief whole(Story story, StoryBrief brief) {
        Map<String, SourcedQuote> quotes = new LinkedHashMap<>();
        brief.quotes().forEach(quote -> quotes.put(Folding.key(quote.quote().text()), quote));
        Map<String, Actor> actors = new LinkedHashMap<>();
        brief.actors().forEach(actor -> actors.put(Folding.key(actor.name()), actor));
        for (Report report : story.reports()) {
            report.brief()
                    .quotes()
                    .forEach(quote -> quotes.putIfAbsent(
                            Folding.key(quote.text()), new SourcedQuote(quote, report.id(), report.source())));
            report.brief().actors().forEach(actor -> actors.putIfAbsent(Folding.key(actor.name()), actor));
        }
        return new StoryBrief(
                brief.headline(),
                brief.link(),
                brief.language(),
                brief.bullets(),
                quotes.values().stream().limit(MOST).toList(),
                actors.values().stream().limit(MOST).toList(),
                brief.sources(),
                brief.image(),
                brief.first(),
                brief.last());
    }

    /** The newest, each with its newest article. */
    public List<Clipping> latest(int count) {
        return stories.latest(count).stream()
                .map(story -> new Clipping(
                        story.id(), story.reports().getLast(), story.reports().size()))
                .toList();
    }
}
