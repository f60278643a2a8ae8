package news.vigie.telegram.publish;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.pipeline.Publication;
import news.vigie.render.Button;
import news.vigie.render.Dates;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.talk.DigestDesk;
import news.vigie.telegram.talk.Html;
import news.vigie.telegram.talk.Texts;

/** What was published lately, to take one of it back; asked twice, as many have read it. */
public final class RecallPages {
    private static final int LONGEST = 80;

    private final DigestDesk desk;
    private final Digests digests;

    public RecallPages(DigestDesk desk, Digests digests) {
        this.desk = desk;
        this.digests = digests;
    }

    /** The list, with a button for each. */
    RenderedPost list(Texts texts) {
        List<Publication> published = desk.published();
        if (published.isEmpty()) {
            return RenderedPost.of(texts.html("unpost.none"));
        }
        var lines = new ArrayList<String>();
        var numbers = new ArrayList<Button>();
        lines.add(texts.html("unpost.which"));
        for (Publication one : published) {
            String number = Integer.toString(numbers.size() + 1);
            lines.add(number + " · " + told(one, texts));
            numbers.add(new Button(number, null, RecallPress.ask(one).data()));
        }
        return new RenderedPost(String.join("\n", lines), List.of(numbers), null);
    }

    /** Whether it is meant. */
    RenderedPost question(Publication one, Texts texts) {
        return new RenderedPost(
                told(one, texts) + "\n\n" + texts.html("unpost.sure", one.posts()),
                List.of(List.of(
                        new Button(
                                texts.plain("unpost.key.surely"),
                                null,
                                RecallPress.surely(one).data()),
                        new Button(texts.plain("pub.key.no"), null, RecallPress.LIST.data()))),
                null);
    }

    RenderedPost done(Publication one, int messages, Texts texts) {
        String said = messages == 0 ? texts.html("unpost.gone") : texts.html("unpost.done", messages);
        return RenderedPost.of(told(one, texts) + "\n\n" + said);
    }

    private String told(Publication one, Texts texts) {
        Optional<DigestDefinition> digest = digests.byName(one.digest());
        String title = digest.map(DigestDefinition::title).orElse(one.digest());
        ZoneId zone = digest.map(known -> known.schedule().zone()).orElse(ZoneId.of("UTC"));
        Dates dates = Dates.of(texts.language(), zone);
        return "<b>%s</b>, %s"
                .formatted(
                        Html.escape(CleanText.shortened(CleanText.line(title), LONGEST)),
                        texts.html("unpost.when", dates.day(one.made()), dates.time(one.made()), one.chats()));
    }

    Optional<Publication> meant(RecallPress press) {
        return desk.published().stream().filter(press::means).findFirst();
    }
}
