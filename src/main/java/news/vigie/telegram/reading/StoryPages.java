package news.vigie.telegram.reading;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.brief.Actor;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.language.NameType;
import news.vigie.pipeline.answer.StoryFile.Told;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.TelegramHtml;
import news.vigie.render.sheet.Labels;
import news.vigie.render.sheet.Sheet;
import news.vigie.render.sheet.StoryText;
import news.vigie.story.Report;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.talk.Sharing;
import news.vigie.telegram.taste.TasteKeys;
import news.vigie.telegram.text.Texts;

/** A story with all that it tells; its sources with their times; what of it can be followed or muted. */
public final class StoryPages {
    private static final int MOST_TASTES = 6;
    private static final int MOST_REPORTS = 100;

    private final Reading reading;

    public StoryPages(Reading reading) {
        this.reading = reading;
    }

    /** All of it, in as many messages as it takes; empty: there is none of this id any more. */
    public Optional<List<RenderedPost>> story(long id, Texts texts, ZonedDateTime now) {
        return reading.stories().find(id, texts.language()).map(told -> {
            StoryText story = text(told, texts, now);
            var pieces = new StoryPieces(story, new Labels(texts.language()));
            List<String> messages = Pieces.packed(pieces.below(about(story, told, texts)));
            return posts(messages, keyboard(told, story, texts));
        });
    }

    /** Where it comes from: every article, in the order of their times. */
    public Optional<List<RenderedPost>> sources(long id, Texts texts, ZonedDateTime now) {
        return reading.stories().find(id, texts.language()).map(told -> {
            var pieces = new ArrayList<TelegramHtml>();
            int count = told.story().reports().size();
            pieces.add(new TelegramHtml()
                    .bold(texts.plain("story.sources.head", count))
                    .line());
            pieces.add(
                    new TelegramHtml().italic(texts.plain("story.sources.why")).line());
            var clips = new Clips(texts, now);
            told.story().reports().stream()
                    .sorted(Comparator.comparing(Report::told))
                    .limit(MOST_REPORTS)
                    .forEach(report -> pieces.add(source(report, clips, texts)));
            return posts(Pieces.packed(pieces), List.of(List.of(back(told, texts))));
        });
    }

    private static TelegramHtml source(Report report, Clips clips, Texts texts) {
        boolean extract = report.article().blocked() != null || report.article().fromFeed();
        return new TelegramHtml()
                .line()
                .text(Clips.source(report) + " · " + clips.time(report))
                .text(extract ? " (" + texts.plain("edition.extract") + ")" : "")
                .line()
                .link(Clips.title(report), report.article().url())
                .line();
    }

    /** Whom and what a chat may follow or mute of it. */
    public Optional<RenderedPost> tastes(long id, Texts texts, ZonedDateTime now) {
        return reading.stories().find(id, texts.language()).map(told -> {
            var rows = new ArrayList<List<Button>>();
            List<String> named = entries(told).limit(MOST_TASTES).toList();
            List<Long> questions = reading.questions()
                    .keep(named.stream().map(TasteKeys::entry).toList(), now.toInstant());
            for (int i = 0; i < named.size(); i++) {
                rows.add(TasteKeys.of(named.get(i), questions.get(i), texts));
            }
            rows.add(List.of(back(told, texts)));
            return new RenderedPost(texts.html("story.tastes"), rows, null);
        });
    }

    private static Stream<String> entries(Told told) {
        Stream<String> actors = told.brief().actors().stream()
                .filter(actor -> actor.type() == NameType.PERSON || actor.type() == NameType.ORGANIZATION)
                .map(Actor::name)
                .limit(MOST_TASTES - 2);
        Stream<String> topics = told.story().reports().stream()
                .flatMap(report -> report.topics().stream())
                .distinct()
                .limit(2);
        return Stream.concat(actors, topics);
    }

    private static List<RenderedPost> posts(List<String> messages, List<List<Button>> keyboard) {
        var posts = new ArrayList<RenderedPost>();
        for (int i = 0; i < messages.size(); i++) {
            posts.add(new RenderedPost(messages.get(i), i == messages.size() - 1 ? keyboard : List.of(), null));
        }
        return posts;
    }

    private StoryText text(Told told, Texts texts, ZonedDateTime now) {
        List<Long> reports = told.story().reports().stream().map(Report::id).toList();
        var item = new Item(told.story().id(), reports, told.brief(), false);
        return Sheet.of(new Edition(
                        "",
                        "",
                        null,
                        Edition.ALL,
                        told.story().first(),
                        now.toInstant(),
                        now.toInstant(),
                        false,
                        texts.language(),
                        now.getZone(),
                        Style.FULL,
                        List.of(item)))
                .stories()
                .getFirst();
    }

    private static String about(StoryText story, Told told, Texts texts) {
        String articles = texts.plain("reading.articles", told.story().reports().size());
        return story.time() == null ? articles : story.time() + " · " + articles;
    }

    private static List<List<Button>> keyboard(Told told, StoryText story, Texts texts) {
        long id = told.story().id();
        var rows = new ArrayList<List<Button>>();
        rows.add(List.of(
                Keys.key(texts.plain("story.key.sources"), "story:" + id + ":2"),
                Keys.key(texts.plain("story.key.tastes"), "story:" + id + ":3")));
        Sharing.link(story.headline(), story.link())
                .map(link -> List.of(new Button(texts.plain("story.key.share"), link, null)))
                .ifPresent(rows::add);
        return rows;
    }

    private static Button back(Told told, Texts texts) {
        return Keys.key(texts.plain("story.key.back"), "story:" + told.story().id() + ":1");
    }
}
