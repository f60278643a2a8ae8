package news.vigie.feed.markup;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** In which charset bytes are that say nothing of it, or lie. */
final class CharsetGuess {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** More words do not make the guess better. */
    private static final int ENOUGH = 20_000;

    /** So few say too little by themselves. */
    private static final int FEW = 12;

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        byte[] words = foreignWords(bytes);
        CharsetMatch match = new CharsetDetector()
                .setText(words.length < FEW ? bytes : words)
                .detect();
        return match == null ? WINDOWS : usable(match.getName());
    }

    private static Charset usable(String name) {
        boolean usable = Charset.isSupported(name) && !name.startsWith("UTF-16") && !name.equals("ISO-8859-1");
        return usable ? Charset.forName(name) : WINDOWS;
    }

    /** Markup is ASCII and looks English: only words with other bytes tell what the text is in. */
    private static byte[] foreignWords(byte[] bytes) {
        var words = new ByteArrayOutputStream();
        int start = 0;
        boolean foreign = false;
        for (int i = 0; i < bytes.length && words.size() < ENOUGH; i++) {
            foreign |= bytes[i] < 0;
            if (isBoundary(bytes[i])) {
                if (foreign) {
                    words.write(bytes, start, i - start);
                    words.write(' ');
                }
                start = i + 1;
                foreign = false;
            }
        }
        return words.toByteArray();
    }

    private static boolean isBoundary(byte b) {
        return b == ' ' || b == '\n' || b == '<' || b == '>' || b == '"';
    }
}
