package news.vigie.telegram;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Brief;
import news.vigie.brief.Bullet;
import news.vigie.brief.Quote;
import news.vigie.chat.Questions;
import news.vigie.digest.Address;
import news.vigie.digest.words.Folding;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.pipeline.answer.StoryFile;
import news.vigie.story.Report;
import news.vigie.story.Stories;
import news.vigie.story.Story;
import news.vigie.story.library.Clipping;
import news.vigie.story.library.Figure;
import news.vigie.story.library.Library;
import news.vigie.story.library.Page;
import news.vigie.story.library.Portrait;
import news.vigie.story.library.Saying;
import news.vigie.telegram.desk.Reading;

/** Stories of one article each, numbered from 1, whose words are simply looked for. */
final class MemoryArchive implements Library, Stories {
    private static final Actor MAYOR = new Actor("Élise Morel", NameType.PERSON, "maire de Valmont", 2);

    private final List<Story> stories = new CopyOnWriteArrayList<>();
    private final List<Figure> figures = new CopyOnWriteArrayList<>();

    private final Questions questions;
    final Map<Address, ZoneId> zones = new ConcurrentHashMap<>();

    MemoryArchive(Questions questions) {
        this.questions = questions;
    }

    Reading reading() {
        return new Reading(this, new StoryFile(this), questions, chat -> zones.getOrDefault(chat, ZoneOffset.UTC));
    }

    MemoryArchive withStory(String title, String text) {
        return withStory(title, text, "https://ouest-matin.example/" + (stories.size() + 1));
    }

    MemoryArchive withStory(String title, String text, String link) {
        long id = stories.size() + 1L;
        stories.addFirst(new Story(id, List.of(report(id, title, text, Language.FRENCH, link))));
        return this;
    }

    /** A story that is long: so many bullets and sources, and a quote of so many characters. */
    MemoryArchive withLongStory(int bullets, int sources, int quote) {
        long id = stories.size() + 1L;
        stories.addFirst(new Story(id, LongReports.of(bullets, sources, quote)));
        return this;
    }

    /** The newest story is told in English too. */
    MemoryArchive alsoInEnglish(String title, String text) {
        Story told = stories.removeFirst();
        Report english = report(
                1000 + told.id(), title, text, Language.ENGLISH, "https://ouest-matin.example/" + (1000 + told.id()));
        stories.addFirst(new Story(told.id(), List.of(told.reports().getFirst(), english)));
        return this;
    }

    private static Report report(long id, String title, String text, Language language, String link) {
        var article = new Article(
                URI.create(link),
                title,
                null,
                Bench.CLOCK.instant().minusSeconds(3600),
                language,
                "Ouest-Matin",
                URI.create("https://ouest-matin.example/%d.jpg".formatted(id)),
                text,
                List.of(),
                null,
                false);
        Instant time = Bench.CLOCK.instant().minusSeconds(1800);
        return new Report(id, "Ouest-Matin", List.of(1L), List.of("mer"), 1, article, brief(text, language), time);
    }

    private static Brief brief(String text, Language language) {
        var bullet = Bullet.of(text, List.of(new Span(0, text.indexOf('.') + 1)));
        int open = text.indexOf('«');
        if (open < 0) {
            return new Brief(language, List.of(bullet), List.of(), List.of());
        }
        var words = new Span(open + 2, text.indexOf('»') - 1);
        var quote = new Quote(words.in(text), words, MAYOR.name(), MAYOR.role(), "a dit", true);
        return new Brief(language, List.of(bullet), List.of(quote), List.of(MAYOR));
    }

    MemoryArchive withFigure(String name) {
        figures.add(new Figure(name, 1));
        return this;
    }

    private List<Story> mentioning(String words) {
        return stories.stream()
                .filter(story -> {
                    Article article = story.reports().getFirst().article();
                    return Folding.key(article.title() + article.text()).contains(Folding.key(words));
                })
                .toList();
    }

    private static Clipping clipping(Story story) {
        return new Clipping(story.id(), story.reports().getFirst(), 1);
    }

    @Override
    public Page<Clipping> search(String words, int from, int count) {
        return Page.of(mentioning(words).stream().map(MemoryArchive::clipping).toList(), from, count, false);
    }

    @Override
    public List<String> near(String words) {
        return words.equals("prot") ? List.of("port") : List.of();
    }

    @Override
    public List<Figure> figures(String name, int most) {
        return figures.stream()
                .filter(figure -> Folding.key(figure.name()).contains(Folding.key(name)))
                .toList();
    }

    @Override
    public List<String> nearNames(String name) {
        return name.equals("Morrel") ? List.of("morel") : List.of();
    }

    @Override
    public Optional<Portrait> portrait(String name) {
        Instant seen = Instant.parse("2027-03-01T08:00:00Z");
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .map(figure -> new Portrait(
                        name,
                        List.of(new Portrait.Held("maire de Valmont", seen, seen)),
                        3,
                        sayings(name, "", 0, 1).all(),
                        stories.stream().limit(2).map(MemoryArchive::clipping).toList()))
                .findFirst();
    }

    @Override
    public Page<Saying> sayings(String name, String words, int from, int count) {
        var said = new ArrayList<Saying>();
        for (Story story : stories) {
            Report report = story.reports().getFirst();
            report.brief().quotes().stream()
                    .filter(quote ->
                            Folding.key(String.valueOf(quote.speaker())).contains(Folding.key(name)))
                    .filter(quote -> Folding.key(quote.text()).contains(Folding.key(words)))
                    .forEach(quote -> said.add(new Saying(story.id(), report, quote, 1)));
        }
        return Page.of(said, from, count, false);
    }

    @Override
    public List<Story> of(Scope scope) {
        return stories;
    }

    @Override
    public List<Story> with(Set<Long> articles) {
        return stories;
    }

    @Override
    public List<Story> latest(int limit) {
        return stories.stream().limit(limit).toList();
    }

    @Override
    public Optional<Story> byId(long id) {
        return stories.stream().filter(story -> story.id() == id).findFirst();
    }

    @Override
    public void placedSince(Instant since, Consumer<Placed> told) {
        throw new UnsupportedOperationException("Nothing is grouped here");
    }
}
