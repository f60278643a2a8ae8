package news.vigie.telegram.publish;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.pipeline.Releases;
import news.vigie.pipeline.Releases.Release;
import news.vigie.render.Button;
import news.vigie.render.Dates;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.talk.Texts;

/** What was published lately, to be taken back: a list, and a question before it is done. */
public final class UnpostPages {
    private static final int MOST = 8;
    private static final int LONGEST = 40;

    private final Releases releases;
    private final Digests digests;

    public UnpostPages(Releases releases, Digests digests) {
        this.releases = releases;
        this.digests = digests;
    }

    RenderedPost list(Texts texts, Instant now) {
        List<Release> newest = releases.newest(MOST);
        List<List<Button>> keys = newest.stream()
                .map(release -> List.of(new Button(named(release, texts, now), null, "unpost:ask:" + release.id())))
                .toList();
        return RenderedPost.of(texts.html(keys.isEmpty() ? "unpost.none" : "unpost.which"))
                .above(keys);
    }

    /** Empty: nothing of it stands any more. */
    Optional<RenderedPost> question(long id, Texts texts, Instant now) {
        return find(id).map(release -> RenderedPost.of(
                        texts.html("unpost.sure", named(release, texts, now), release.chats()))
                .above(List.of(List.of(
                        new Button(texts.plain("unpost.key.surely"), null, "unpost:do:" + release.id()),
                        new Button(texts.plain("pub.key.no"), null, "unpost:no")))));
    }

    Optional<Release> find(long id) {
        return releases.find(id);
    }

    /** For the readers of the digest, in its language. */
    String instead(Release release, Texts otherwise) {
        return digests.byName(release.digest())
                .map(digest -> Texts.of(digest.language()))
                .orElse(otherwise)
                .html("unpost.instead");
    }

    /** "La matinale · hier 7 h 30". */
    private String named(Release release, Texts texts, Instant now) {
        Optional<DigestDefinition> digest = digests.byName(release.digest());
        ZoneId zone = digest.map(one -> one.schedule().zone()).orElse(ZoneId.systemDefault());
        String title = digest.map(DigestDefinition::title).orElse(release.digest());
        return CleanText.shortened(CleanText.line(title), LONGEST) + " · "
                + Dates.of(texts.language(), zone).moment(release.made(), now);
    }
}
