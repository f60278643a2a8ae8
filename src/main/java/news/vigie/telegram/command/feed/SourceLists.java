package news.vigie.telegram.command.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.DigestFeeds;
import news.vigie.digest.Digests;
import news.vigie.digest.words.Folding;
import news.vigie.feed.Feed;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.desk.FeedDesk;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** The feeds that are read for a digest, or for all that a chat gets, with links. */
public final class SourceLists {
    static final String WORD = "src";
    private static final int MOST_DIGESTS = 30;

    /** Fewer letters are in every other name. */
    private static final int SHORTEST = 3;

    private final FeedDesk desk;
    private final Digests digests;
    private final Chats chats;

    public SourceLists(FeedDesk desk, Digests digests, Chats chats) {
        this.desk = desk;
        this.digests = digests;
        this.chats = chats;
    }

    /** Of what the chat gets; where it gets nothing, all. Buttons lead to each digest's own. */
    List<RenderedPost> of(Address address, Texts texts) {
        List<DigestDefinition> own = chats.subscriptions(address).stream()
                .flatMap(name -> digests.byName(name).stream())
                .toList();
        List<Feed> read = read();
        List<Feed> shown = own.isEmpty()
                ? read
                : read.stream()
                        .filter(feed -> own.stream()
                                .anyMatch(digest ->
                                        !DigestFeeds.of(digest, List.of(feed)).isEmpty()))
                        .toList();
        return listed(texts.html("sources.head", shown.size()), shown, choice(digests.all()), texts);
    }

    List<RenderedPost> of(DigestDefinition digest, Texts texts) {
        List<Feed> shown = DigestFeeds.of(digest, read());
        return listed(texts.html("sources.of", digest.title(), shown.size()), shown, List.of(), texts);
    }

    Optional<DigestDefinition> named(String words) {
        return digests.called(words);
    }

    /** The sources of that name, or else those in whose name it stands; empty: there are none. */
    List<RenderedPost> called(String words, Texts texts) {
        String name = Folding.key(words);
        List<Feed> read = read();
        List<Feed> same = read.stream()
                .filter(feed -> Folding.key(feed.name()).equals(name))
                .toList();
        List<Feed> called = same.isEmpty() && name.length() >= SHORTEST
                ? read.stream()
                        .filter(feed -> Folding.key(feed.name()).contains(name))
                        .toList()
                : same;
        return called.isEmpty()
                ? List.of()
                : listed(texts.html("sources.called", called.size(), words), called, readers(called), texts);
    }

    /** A button for each digest that reads one of them. */
    private List<List<Button>> readers(List<Feed> feeds) {
        return keys(digests.all().stream()
                .filter(digest -> !DigestFeeds.of(digest, feeds).isEmpty()));
    }

    Optional<DigestDefinition> coded(String code) {
        return Code.digest(digests, code);
    }

    RenderedPost unknown(String words, Texts texts) {
        List<DigestDefinition> all = digests.all();
        return all.isEmpty()
                ? RenderedPost.of(texts.html("pub.none"))
                : new RenderedPost(texts.html("sources.unknown", words), choice(all), null);
    }

    private List<Feed> read() {
        return desk.feeds().stream().filter(feed -> !feed.paused()).toList();
    }

    private static List<RenderedPost> listed(String head, List<Feed> shown, List<List<Button>> keys, Texts texts) {
        if (shown.isEmpty()) {
            return List.of(RenderedPost.of(texts.html("feeds.none")));
        }
        List<String> lines = shown.stream()
                .limit(Lines.MOST)
                .map(feed -> "• " + Html.link(URI.create(feed.definition().shown()), feed.name()))
                .toList();
        var posts = new ArrayList<>(Reply.ofLines(head + "\n", Lines.endedBy(lines, shown.size(), texts))
                .posts());
        posts.add(posts.removeLast().above(keys));
        return posts;
    }

    private static List<List<Button>> choice(List<DigestDefinition> digests) {
        return digests.size() < 2 ? List.of() : keys(digests.stream());
    }

    private static List<List<Button>> keys(Stream<DigestDefinition> digests) {
        return digests.limit(MOST_DIGESTS)
                .map(digest -> List.of(new Button(digest.title(), null, WORD + ":" + Code.of(digest.name()))))
                .toList();
    }
}
