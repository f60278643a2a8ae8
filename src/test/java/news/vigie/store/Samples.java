package news.vigie.store;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.vigie.article.Article;
import news.vigie.brief.Actor;
import news.vigie.brief.Brief;
import news.vigie.brief.Bullet;
import news.vigie.brief.Quote;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Enclosure;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.NewEntry;
import news.vigie.feed.Origin;
import news.vigie.feed.PendingEntry;
import news.vigie.feed.Room;
import news.vigie.http.Validators;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.notice.Notice;
import news.vigie.story.Candidate;
import news.vigie.story.Source;
import news.vigie.story.SourcedBullet;
import news.vigie.story.SourcedQuote;
import news.vigie.story.StoryBrief;

/** Feeds, entries, articles and editions as real ones look. */
final class Samples {
    static final URI FEED = URI.create("https://ouest-matin.example/rss.xml");
    static final URI PAGE = URI.create("https://ouest-matin.example/2026/03/04/terminal");
    static final String TEXT = """
            Le conseil régional a retiré mardi 4 mars son soutien au projet de terminal méthanier, par 41 voix contre 36.

            « On ne construit pas pour quarante ans », a lancé Claire Le Goff, vice-présidente.""";

    private Samples() {}

    static FeedDefinition definition(URI url) {
        return FeedDefinition.at(url);
    }

    static Entry entry(String id, Instant published) {
        return new Entry(
                id,
                "La région abandonne le terminal",
                PAGE.resolve(id),
                published,
                null,
                "Jeanne Morel",
                "<p>Un vote serré.</p>",
                null,
                List.of("Énergie"),
                List.of(new Enclosure(URI.create("https://ouest-matin.example/port.jpg"), "image/jpeg", 48_211L)));
    }

    static NewEntry listed(String id, Instant published) {
        return new NewEntry(entry(id, published), List.of("id:" + id), false, true);
    }

    static FeedVisit visit(Instant at) {
        return new FeedVisit(
                at,
                at.plusSeconds(900),
                null,
                false,
                new Validators("\"v1\"", null),
                "h1",
                "Ouest-Matin",
                null,
                FeedMemory.NONE);
    }

    static FeedVisit failure(Instant at, Notice problem) {
        return new FeedVisit(
                at, at.plusSeconds(3600), problem, false, Validators.NONE, "", null, null, FeedMemory.NONE);
    }

    /** One entry that waits, of a feed that is watched from now on. */
    static PendingEntry pending(Database database, URI feed, String id, Instant now) {
        Feed watched = database.feeds().add(definition(feed), Origin.STORE, now);
        var due = DueFeed.fresh(watched);
        database.feeds().visited(due, visit(now), List.of(listed(id, now)));
        return database.entries().claimPending(now, StoreContract.LEASE, Room.of(100)).stream()
                .filter(entry ->
                        entry.entry().id() != null && entry.entry().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Article article(URI url) {
        return new Article(
                url,
                "La région abandonne le terminal méthanier",
                "Jeanne Morel",
                Instant.parse("2026-03-04T06:30:00.123456Z"),
                Language.FRENCH,
                "Ouest-Matin",
                URI.create("https://ouest-matin.example/port.jpg"),
                TEXT,
                List.of(new Span(0, 10)),
                null,
                false);
    }

    static Brief brief() {
        return new Brief(
                Language.FRENCH,
                List.of(new Bullet(
                        "Le conseil régional a retiré son soutien.", List.of(new Span(0, 29), new Span(43, 55)))),
                List.of(quote()),
                List.of(new Actor("Claire Le Goff", NameType.PERSON, "vice-présidente", 1)));
    }

    static Quote quote() {
        return new Quote(
                "On ne construit pas pour quarante ans",
                new Span(113, 150),
                "Claire Le Goff",
                "vice-présidente",
                "a lancé",
                true);
    }

    static Candidate candidate(Article article, Instant time) {
        return Candidate.of(article, time);
    }

    /** A digest that was made in the chat, and goes there. */
    static DigestDefinition digest(Address... targets) {
        return DigestDefinition.of("matinale", "La matinale", Language.FRENCH, ZoneId.of("Europe/Paris"))
                .to(List.of(targets));
    }

    static Edition edition(String digest, Instant slot, List<Item> items) {
        return new Edition(
                digest,
                "La matinale",
                slot,
                Edition.ALL,
                slot.minusSeconds(86_400),
                slot,
                slot.plusSeconds(2),
                false,
                Language.FRENCH,
                ZoneId.of("Europe/Paris"),
                Style.FULL,
                items);
    }

    /** The same edition for one audience. */
    static Edition audience(Edition like, String audience) {
        return new Edition(
                like.digest(),
                like.title(),
                like.slot(),
                audience,
                like.from(),
                like.to(),
                like.made(),
                like.late(),
                like.language(),
                like.zone(),
                like.style(),
                like.items());
    }

    static Item item(long story, Long... reports) {
        return new Item(
                story,
                List.of(reports),
                new StoryBrief(
                        "La région abandonne le terminal méthanier",
                        PAGE,
                        Language.FRENCH,
                        List.of(new SourcedBullet(brief().bullets().getFirst(), 1, "Ouest-Matin")),
                        List.of(new SourcedQuote(quote(), 1, "Ouest-Matin")),
                        brief().actors(),
                        List.of(new Source("Ouest-Matin", PAGE)),
                        null),
                false);
    }
}
