package news.vigie.telegram.button;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.render.Button;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.talk.Sharing;
import news.vigie.telegram.text.Texts;

/** Buttons by which readers pass a digest on, and take the bot into a group with it. */
public final class ShareKeys {
    /** The word of the links that lead to a digest. */
    public static final String WORD = "digest";

    /** What a link takes beside the word: 64 letters in all, and these alone. */
    private static final String TAKEN = "[A-Za-z0-9_-]{1,57}";

    private final String bot;

    /** @param bot its name on Telegram, without the at sign */
    public ShareKeys(String bot) {
        this.bot = bot;
    }

    public Optional<Button> share(DigestDefinition digest, Texts texts) {
        return Sharing.link(digest.title(), link("start", digest))
                .map(link -> new Button(texts.plain("share.key"), link, null));
    }

    /** For who got the digest in private. */
    public List<List<Button>> further(DigestDefinition digest, Texts texts) {
        return Stream.concat(
                        share(digest, texts).stream(),
                        Stream.of(new Button(texts.plain("share.group"), link("startgroup", digest), null)))
                .map(List::of)
                .toList();
    }

    private URI link(String parameter, DigestDefinition digest) {
        String name = digest.name().matches(TAKEN) ? digest.name() : Code.of(digest.name());
        return URI.create("https://t.me/" + bot + "?" + parameter + "=" + WORD + "_" + name);
    }

    /** The digest that a link means. */
    public static Optional<DigestDefinition> meant(Digests digests, String rest) {
        return digests.byName(rest).or(() -> Code.digest(digests, rest));
    }
}
