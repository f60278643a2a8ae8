package news.vigie.feed.format;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import news.vigie.feed.markup.Markup;
import news.vigie.feed.xml.XmlElement;

/** Atom's text constructs, RFC 4287 section 3.1, and those of Atom 0.3 with their modes. */
final class AtomText {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\s]{4,}={0,2}\\s*");

    private AtomText() {}

    static Markup of(XmlElement part) {
        String type = lower(part.attribute("type"));
        String mode = lower(part.attribute("mode"));
        boolean foreign = type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml");
        if ((mode.equals("base64") || foreign) && BASE64.matcher(part.text()).matches()) {
            return new Markup(decoded(part.text()), true, part.base());
        }
        if (type.equals("text") || type.equals("text/plain")) {
            return new Markup(part.text(), false, part.base());
        }
        return part.html();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    private static String lower(@org.jspecify.annotations.Nullable String text) {
        return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
    }
}
