package news.vigie.telegram.intake;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.vigie.chat.Conversations;
import news.vigie.chat.Conversations.Conversation;
import news.vigie.feed.FeedDefinition;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.desk.FeedDesk.Candidate;
import news.vigie.telegram.desk.FeedDesk.Found;
import news.vigie.telegram.feed.Offers;
import news.vigie.telegram.talk.Saved;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;
import org.jspecify.annotations.Nullable;

/** Looks at an address, shows what it would bring, and begins the conversation about adding it. */
public final class FeedLook {
    private static final int MOST_CANDIDATES = 8;
    private static final int MOST_TITLES = 2;
    private static final int LONGEST = 120;

    private final FeedDesk desk;
    private final Conversations conversations;
    private final TopicChoice choice;
    private final Offers offers = new Offers();

    public FeedLook(FeedDesk desk, Conversations conversations, TopicChoice choice) {
        this.desk = desk;
        this.conversations = conversations;
        this.choice = choice;
    }

    /** Takes as long as fetching takes. */
    public List<RenderedPost> at(URI url, long person, Texts texts, Instant now) {
        return switch (desk.look(url, texts.language())) {
            case Found.Fresh fresh -> fresh(fresh, person, texts, now);
            case Found.Known known ->
                List.of(RenderedPost.of(texts.html("addfeed.known", known.feed().name())));
            case Found.Several several -> List.of(several(url, several.candidates(), texts));
            case Found.Nothing nothing ->
                List.of(RenderedPost.of(texts.html("addfeed.nothing", shown(url), nothing.reason())));
        };
    }

    /** A candidate that was offered; empty list: too long ago. */
    List<RenderedPost> taken(String offer, long person, Texts texts, Instant now) {
        return offers.taken(offer)
                .map(url -> at(url, person, texts, now))
                .orElseGet(() -> List.of(RenderedPost.of(texts.html("addfeed.stale"))));
    }

    private List<RenderedPost> fresh(Found.Fresh found, long person, Texts texts, Instant now) {
        String name = found.title() == null ? null : CleanText.shortened(CleanText.title(found.title()), LONGEST);
        var draft = new FeedDraft(found.url(), name, List.of());
        conversations.hold(new Conversation(person, person, FeedDraft.KIND, Saved.write(draft)), now);
        var posts = new ArrayList<RenderedPost>();
        posts.add(RenderedPost.of(head(draft, found, texts)));
        found.sample().stream().limit(1).map(RenderedPost::withoutKeyboard).forEach(posts::add);
        posts.add(choice.ask(draft, texts));
        return posts;
    }

    private static String head(FeedDraft draft, Found.Fresh found, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add("<b>" + Html.escape(draft.shownName()) + "</b>");
        lines.add(link(found.url()));
        lines.add("");
        if (found.titles().isEmpty()) {
            lines.add(texts.html("addfeed.empty"));
        } else {
            lines.add(texts.html("addfeed.newest"));
            found.titles().forEach(title -> lines.add("• " + line(title)));
        }
        lines.add("");
        lines.add(texts.html(found.sample().isEmpty() ? "addfeed.unread" : "addfeed.sample"));
        return String.join("\n", lines);
    }

    private RenderedPost several(URI url, List<Candidate> candidates, Texts texts) {
        var lines = new ArrayList<String>();
        var keys = new ArrayList<Button>();
        lines.add(texts.html("addfeed.several", shown(url)));
        for (Candidate candidate : candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))) {
            String number = Integer.toString(keys.size() + 1);
            lines.add("");
            lines.add("%s · <b>%s</b>\n%s".formatted(number, line(name(candidate)), link(candidate.url())));
            lines.add(candidate.titles().stream()
                    .limit(MOST_TITLES)
                    .map(title -> "• " + line(title))
                    .collect(Collectors.joining("\n")));
            keys.add(new Button(number, null, "af:c:" + offers.offer(candidate.url())));
        }
        return new RenderedPost(String.join("\n", lines).strip(), List.of(keys), null);
    }

    private static String name(Candidate candidate) {
        @Nullable String title = candidate.title();
        return title == null || title.isBlank() ? shown(candidate.url()) : title;
    }

    private static String line(String text) {
        return Html.escape(CleanText.shortened(CleanText.title(text), LONGEST));
    }

    private static String shown(URI url) {
        return CleanText.shortened(FeedDefinition.at(url).shown(), LONGEST);
    }

    private static String link(URI url) {
        return Html.link(URI.create(FeedDefinition.at(url).shown()), shown(url));
    }
}
