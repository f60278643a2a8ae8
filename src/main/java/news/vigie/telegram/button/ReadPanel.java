package news.vigie.telegram.button;

import java.util.Set;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.telegram.desk.NewsDesk;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** Buttons that give an edition now. */
public final class ReadPanel implements Panel {
    private static final String WORD = "digest";

    private final NewsDesk news;
    private final Digests digests;

    public ReadPanel(NewsDesk news, Digests digests) {
        this.news = news;
        this.digests = digests;
    }

    @Override
    public Set<String> words() {
        return Set.of(WORD);
    }

    @Override
    public Handling press(Pressed pressed) {
        String digest = Code.name(
                digests.all().stream().map(DigestDefinition::name).toList(),
                pressed.data().substring(WORD.length() + 1));
        if (!digest.isEmpty() && digests.byName(digest).isEmpty()) {
            return Handling.saying(pressed.ownTexts().plain("digest.gone"));
        }
        return Handling.doing(
                screen -> screen.say(news.digest(digest, pressed.address(), pressed.language(), pressed.at())));
    }
}
