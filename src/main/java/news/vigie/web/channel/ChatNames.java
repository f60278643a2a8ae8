package news.vigie.web.channel;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Digests;
import news.vigie.web.reader.Reader;

/** Calls a chat by the digests that are posted there; Telegram alone knows its title. */
final class ChatNames {
    /** Where posts go that have no chat yet. */
    private static final String PREVIEW = "preview";

    private static final int COLOURS = 7;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Digests digests;

    ChatNames(Digests digests) {
        this.digests = digests;
    }

    String name(Address address, Reader reader) {
        if (address.chat().equals(PREVIEW)) {
            return reader.text("web.chat.preview");
        }
        String titles = digests.all().stream()
                .filter(digest -> digest.postTo().contains(address))
                .map(DigestDefinition::title)
                .collect(Collectors.joining(" · "));
        return titles.isEmpty() ? address.toString() : titles;
    }

    /** Its address where the name is another, what the preview is for, how many posts are shown. */
    String about(Address address, String name, int posts, Reader reader) {
        String count = reader.text("web.chat.posts", posts);
        if (address.chat().equals(PREVIEW)) {
            return reader.text("web.chat.preview.about") + " · " + count;
        }
        return address.toString().equals(name) ? count : address + " · " + count;
    }

    /** One or two letters or digits. */
    static String initials(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    static int colour(Address address) {
        return Math.floorMod(address.hashCode(), COLOURS);
    }
}
