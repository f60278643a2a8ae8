package news.vigie.telegram.button;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.vigie.chat.Chats;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.render.Button;
import news.vigie.telegram.text.Texts;

/** Buttons to choose a digest with. What they send is read by {@link Press}. */
public final class DigestButtons {
    private static final int AT_MOST = 40;

    private final Digests digests;
    private final Chats chats;

    public DigestButtons(Digests digests, Chats chats) {
        this.digests = digests;
        this.chats = chats;
    }

    /** One for each digest, and one for everything: read now. */
    public List<List<Button>> toRead(Texts texts) {
        return Stream.concat(
                        digests.all().stream()
                                .limit(AT_MOST)
                                .map(digest -> button(digest.title(), new Press.Read(digest.name()))),
                        Stream.of(button(texts.plain("digest.everything"), new Press.Read(""))))
                .flatMap(List::stream)
                .map(List::of)
                .toList();
    }

    /**
     * One for each digest, ticked where the address gets it already; pressing turns that. What is subscribed to and is no
     * digest any more can be ended.
     */
    public List<List<Button>> toSubscribe(Address address, Texts texts) {
        List<String> subscribed = chats.subscriptions(address);
        List<String> has =
                subscribed.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        Stream<List<Button>> there = digests.all().stream()
                .limit(AT_MOST)
                .map(digest -> button((has(digest, has) ? "✓ " : "") + digest.title(), press(address, digest, has)));
        Stream<List<Button>> gone = subscribed.stream()
                .filter(name -> digests.byName(name).isEmpty())
                .map(name -> button("✓ " + texts.plain("subscribe.gone", name), ending(address, name)));
        return Stream.concat(there, gone).toList();
    }

    private static Press ending(Address address, String digest) {
        return new Press.Subscribe(Long.parseLong(address.chat()), digest, false);
    }

    private static Press press(Address address, DigestDefinition digest, List<String> has) {
        return new Press.Subscribe(Long.parseLong(address.chat()), digest.name(), !has(digest, has));
    }

    private static boolean has(DigestDefinition digest, List<String> has) {
        return has.contains(digest.name().toLowerCase(Locale.ROOT));
    }

    private static List<Button> button(String text, Press press) {
        return List.of(new Button(text, null, press.data()));
    }
}
