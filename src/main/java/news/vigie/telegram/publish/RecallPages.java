package news.vigie.telegram.publish;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import news.vigie.chat.Chats;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.pipeline.issue.Publication;
import news.vigie.render.Button;
import news.vigie.render.Dates;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.desk.DigestDesk;
import news.vigie.telegram.text.Html;
import news.vigie.telegram.text.Texts;

/** What was published lately, to take one of it back; asked twice, as many have read it. */
public final class RecallPages {
    private static final int LONGEST = 40;

    private final DigestDesk desk;
    private final Digests digests;
    private final Chats chats;

    public RecallPages(DigestDesk desk, Digests digests, Chats chats) {
        this.desk = desk;
        this.digests = digests;
        this.chats = chats;
    }

    /** The list, with a button for each. */
    RenderedPost list(Texts texts, Instant now) {
        List<List<Button>> keys = desk.published().stream()
                .map(one -> List.of(new Button(
                        told(one, texts, now), null, RecallPress.ask(one).data())))
                .toList();
        return new RenderedPost(texts.html(keys.isEmpty() ? "unpost.none" : "unpost.which"), keys, null);
    }

    /** Whether it is meant. */
    RenderedPost question(Publication one, Texts texts, Instant now) {
        return new RenderedPost(
                named(one, texts, now) + "\n" + texts.html("unpost.sure", one.posts(), one.chats()),
                List.of(List.of(
                        new Button(
                                texts.plain("unpost.key.surely"),
                                null,
                                RecallPress.surely(one).data()),
                        new Button(texts.plain("pub.key.no"), null, RecallPress.LIST.data()))),
                null);
    }

    RenderedPost done(Publication one, int messages, Texts texts, Instant now) {
        String said = messages == 0 ? texts.html("unpost.gone") : texts.html("unpost.done", messages);
        return RenderedPost.of(named(one, texts, now) + "\n" + said);
    }

    private String named(Publication one, Texts texts, Instant now) {
        return "<b>" + Html.escape(told(one, texts, now)) + "</b>";
    }

    /** "La matinale · hier 7 h 30"; of one chat alone, "La matinale · Le port · hier 7 h 31". */
    private String told(Publication one, Texts texts, Instant now) {
        Optional<DigestDefinition> digest = digests.byName(one.digest());
        String title = digest.map(DigestDefinition::title).orElse(one.digest());
        ZoneId zone = digest.map(known -> known.schedule().zone()).orElse(ZoneId.of("UTC"));
        return line(title) + " · " + (one.only() == null ? "" : chat(one.only()) + " · ")
                + Dates.of(texts.language(), zone).moment(one.made(), now);
    }

    private String chat(String address) {
        return Optional.of(address)
                .filter(number -> number.matches("-?\\d{1,18}"))
                .flatMap(number -> chats.byId(Long.parseLong(number)))
                .flatMap(chat -> Optional.ofNullable(chat.title()))
                .map(RecallPages::line)
                .orElse(address);
    }

    private static String line(String name) {
        return CleanText.shortened(CleanText.line(name), LONGEST);
    }

    Optional<Publication> meant(RecallPress press) {
        return desk.published().stream().filter(press::means).findFirst();
    }
}
