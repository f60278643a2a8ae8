package news.vigie.telegram.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.vigie.chat.Chats;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.digest.Slots;
import news.vigie.feed.Origin;
import news.vigie.render.Button;
import news.vigie.render.Dates;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.button.ShareKeys;
import news.vigie.telegram.edit.DigestWords;
import news.vigie.telegram.publish.PublishPress.Deed;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** Digests as admins see them: a list by pages, and a card for each. */
public final class DigestCards {
    private static final int PER_PAGE = 6;
    private static final int LONGEST = 80;

    /** So that six of them are one message. */
    private static final int LONGEST_IN_LIST = 100;

    private static final int LONGEST_ALONE = 300;

    /** Each is a row of buttons: so many are leafed through with a thumb. */
    private static final int MOST_CHOICES = 40;

    private final Digests digests;
    private final Chats chats;
    private final ShareKeys share;

    /** @param bot its name on Telegram, without the at sign */
    public DigestCards(Digests digests, Chats chats, String bot) {
        this.share = new ShareKeys(bot);
        this.digests = digests;
        this.chats = chats;
    }

    /** Leads to the list. */
    public static Button key(Texts texts) {
        return key(texts.plain("pub.key.all"), PublishPress.list(1));
    }

    /** Begins a new one. */
    public static Button fresh(Texts texts) {
        return new Button(texts.plain("pub.key.new"), null, "ed:go:new");
    }

    public RenderedPost page(int wanted, Texts texts) {
        List<DigestDefinition> all = digests.all();
        Button fresh = fresh(texts);
        if (all.isEmpty()) {
            return new RenderedPost(texts.html("pub.none"), List.of(List.of(fresh)), null);
        }
        int pages = (all.size() + PER_PAGE - 1) / PER_PAGE;
        int page = Math.clamp(wanted, 1, pages);
        List<DigestDefinition> shown = all.subList((page - 1) * PER_PAGE, Math.min(all.size(), page * PER_PAGE));
        var lines = new ArrayList<String>();
        var numbers = new ArrayList<Button>();
        lines.add(texts.html("pub.head", all.size()));
        for (DigestDefinition digest : shown) {
            String number = Integer.toString((page - 1) * PER_PAGE + numbers.size() + 1);
            lines.add("");
            lines.add(number + " · " + described(digest, LONGEST_IN_LIST, texts));
            numbers.add(key(number, PublishPress.on(digest.name(), Deed.SHOW, page)));
        }
        var rows = new ArrayList<List<Button>>();
        rows.add(numbers);
        if (pages > 1) {
            rows.add(leafing(page, pages));
        }
        rows.add(List.of(fresh));
        return new RenderedPost(String.join("\n", lines), rows, null);
    }

    private static List<Button> leafing(int page, int pages) {
        return List.of(
                key("◀", PublishPress.list(page == 1 ? pages : page - 1)),
                key(page + " / " + pages, PublishPress.list(page)),
                key("▶", PublishPress.list(page == pages ? 1 : page + 1)));
    }

    /** @param most of what is in it, and of where it is posted, in characters */
    private String described(DigestDefinition digest, int most, Texts texts) {
        var words = new DigestWords(texts, chats);
        return "<b>%s</b> (%s)\n%s\n<i>%s</i>\n%s"
                .formatted(
                        Html.escape(title(digest)),
                        Html.escape(digest.name()),
                        Html.escape(CleanText.shortened(words.what(digest.selection()), most)),
                        Html.escape(words.when(digest.schedule())),
                        where(digest, most, texts));
    }

    private static String title(DigestDefinition digest) {
        return CleanText.shortened(CleanText.line(digest.title()), LONGEST);
    }

    private String where(DigestDefinition digest, int most, Texts texts) {
        int subscribers = chats.subscribers(digest.name()).size();
        return digest.postTo().isEmpty()
                ? texts.html("pub.subscribers", subscribers)
                : texts.html("pub.where", CleanText.shortened(place(digest, texts), most), subscribers);
    }

    private String place(DigestDefinition digest, Texts texts) {
        return new DigestWords(texts, chats).where(digest.postTo());
    }

    /**
     * One digest with its buttons.
     *
     * @param said what was just done, as HTML; may be empty
     */
    public RenderedPost card(DigestDefinition digest, int page, String said, Texts texts, Instant now) {
        var lines = new ArrayList<String>();
        lines.add(described(digest, LONGEST_ALONE, texts));
        lines.add(texts.html("pub.size", digest.stories(), texts.plain(style(digest))));
        next(digest, texts, now).ifPresent(lines::add);
        lines.add("");
        lines.add(texts.html(digest.origin() == Origin.FILE ? "pub.file" : "pub.store", digest.name()));
        if (!said.isEmpty()) {
            lines.add("");
            lines.add("➡️ " + said);
        }
        return new RenderedPost(String.join("\n", lines), keys(digest, page, texts), null);
    }

    private static String style(DigestDefinition digest) {
        return "edit.style." + digest.style().name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> next(DigestDefinition digest, Texts texts, Instant now) {
        Dates dates = Dates.of(texts.language(), digest.schedule().zone());
        return Slots.next(digest.schedule(), now)
                .map(slot -> texts.html("pub.next", dates.day(slot), dates.time(slot)));
    }

    private List<List<Button>> keys(DigestDefinition digest, int page, Texts texts) {
        var rows = new ArrayList<List<Button>>();
        rows.add(List.of(
                on("pub.key.preview", digest, Deed.PREVIEW, page, texts),
                on("pub.key.post", digest, Deed.POST, page, texts)));
        if (digest.origin() == Origin.STORE) {
            rows.add(List.of(
                    on("pub.key.edit", digest, Deed.EDIT, page, texts),
                    on("pub.key.remove", digest, Deed.REMOVE, page, texts)));
        }
        share.share(digest, texts).map(List::of).ifPresent(rows::add);
        rows.add(List.of(key(texts.plain("feed.key.back"), PublishPress.list(page))));
        return rows;
    }

    /** Whether it is meant, before it is done. */
    public RenderedPost question(DigestDefinition digest, Deed surely, int page, Texts texts) {
        boolean posts = surely == Deed.POST_SURELY;
        int subscribers = chats.subscribers(digest.name()).size();
        String html = posts
                ? texts.html("pub.post.sure", title(digest), digest.postTo().size() + subscribers)
                : texts.html("pub.remove.sure", title(digest), subscribers);
        return new RenderedPost(
                html,
                List.of(List.of(
                        on(posts ? "pub.key.post-surely" : "pub.key.remove-surely", digest, surely, page, texts),
                        on("pub.key.no", digest, Deed.SHOW, page, texts))),
                null);
    }

    /** What was tried, and below it the question whether to post it, where there is something to post. */
    public List<RenderedPost> tried(DigestDefinition digest, List<RenderedPost> posts, int page, Texts texts) {
        if (posts.stream().allMatch(post -> post.stories().isEmpty())) {
            return posts;
        }
        var all = new ArrayList<>(posts);
        all.add(question(digest, Deed.POST_SURELY, page, texts));
        return all;
    }

    private static Button on(String label, DigestDefinition digest, Deed deed, int page, Texts texts) {
        return key(texts.plain(label), PublishPress.on(digest.name(), deed, page));
    }

    private static Button key(String text, PublishPress press) {
        return new Button(text, null, press.data());
    }

    /** Buttons to say with which digest this is meant to be done. */
    List<List<Button>> choice(List<DigestDefinition> among, Deed deed) {
        return among.stream()
                .limit(MOST_CHOICES)
                .map(digest -> List.of(key(title(digest), PublishPress.on(digest.name(), deed, 1))))
                .toList();
    }

    Optional<DigestDefinition> coded(String code) {
        return Code.digest(digests, code);
    }

    List<DigestDefinition> all() {
        return digests.all();
    }

    Optional<DigestDefinition> named(String words) {
        return digests.called(words);
    }
}
