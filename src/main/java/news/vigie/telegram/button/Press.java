package news.vigie.telegram.button;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a button asks for. Its data comes back from the outside and may be forged: it is a wish, never a right. */
public sealed interface Press permits Press.Read, Press.Subscribe, Press.Speak, FeedPress {
    /** The data of the button. */
    String data();

    /** An edition of this digest now; an empty name is everything. */
    record Read(String digest) implements Press {
        @Override
        public String data() {
            return "digest:" + digest;
        }
    }

    /** The chat gets the digest from now on, or no longer. */
    record Subscribe(long chat, String digest) implements Press {
        @Override
        public String data() {
            return "sub:" + chat + ":" + digest;
        }
    }

    /** The chat's language. */
    record Speak(String code) implements Press {
        @Override
        public String data() {
            return "lang:" + code;
        }
    }

    Pattern SUBSCRIBE = Pattern.compile("sub:(-?\\d{1,18}):(.+)");

    /** Empty if no button of ours has such data. */
    static Optional<Press> of(String data) {
        if (data.startsWith("digest:")) {
            return Optional.of(new Read(data.substring("digest:".length())));
        }
        if (data.equals("lang:fr") || data.equals("lang:en")) {
            return Optional.of(new Speak(data.substring("lang:".length())));
        }
        if (data.startsWith("feed")) {
            return FeedPress.read(data);
        }
        Matcher subscribe = SUBSCRIBE.matcher(data);
        return subscribe.matches()
                ? Optional.of(new Subscribe(Long.parseLong(subscribe.group(1)), subscribe.group(2)))
                : Optional.empty();
    }
}
