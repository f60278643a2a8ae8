package news.vigie.telegram.wish;

import java.util.List;
import java.util.Optional;
import news.vigie.digest.DigestDefinition;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.button.Press;
import news.vigie.telegram.button.ShareKeys;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.talk.Payload;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Texts;

/** A link {@code start=digest_NAME} that readers share: it offers the digest to whoever follows it. */
public final class DigestLink implements Payload {
    private final Desks desks;

    public DigestLink(Desks desks) {
        this.desks = desks;
    }

    @Override
    public String word() {
        return ShareKeys.WORD;
    }

    @Override
    public Reply open(Call call, String rest) {
        Texts texts = call.texts();
        Optional<DigestDefinition> digest = ShareKeys.meant(desks.digests(), rest);
        if (digest.isEmpty()) {
            return Reply.of(texts.html("digest.gone"));
        }
        DigestDefinition known = digest.get();
        String about = known.description() == null
                ? texts.html("link.digest", known.title())
                : texts.html("link.digest-about", known.title(), known.description());
        var keys = List.of(
                List.of(new Button(
                        texts.plain("link.subscribe"),
                        null,
                        new Press.Subscribe(call.chat().id(), known.name(), true).data())),
                List.of(new Button(texts.plain("link.read"), null, new Press.Read(known.name()).data())));
        return new Reply(List.of(new RenderedPost(about, keys, null)));
    }
}
