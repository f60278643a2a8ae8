package news.vigie.telegram.button;

import news.vigie.telegram.talk.Code;

/** What a button asks for. Its data comes back from the outside and may be forged: it is a wish, never a right. */
public interface Press {
    /** The data of the button, at most 64 bytes; it begins with the word of its panel and a colon. */
    String data();

    /** An edition of this digest now; an empty name is everything. */
    record Read(String digest) implements Press {
        @Override
        public String data() {
            return "digest:" + Code.named(digest);
        }
    }

    /** The chat gets the digest from now on, or no longer: pressed twice, it is the same. */
    record Subscribe(long chat, String digest, boolean wished) implements Press {
        @Override
        public String data() {
            return "sub:" + chat + ":" + (wished ? "+" : "-") + Code.named(digest);
        }
    }

    /** The chat's language. */
    record Speak(String code) implements Press {
        @Override
        public String data() {
            return "lang:" + code;
        }
    }
}
