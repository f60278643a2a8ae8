package news.vigie.article.page;

import java.net.URI;
import java.util.regex.Pattern;
import news.vigie.feed.HostName;

/** The host of a site, whatever form of its pages an address leads to. */
public final class SiteHost {
    private static final Pattern FORM = Pattern.compile("^(?:www\\d?|m|amp|mobile)\\.");

    private SiteHost() {}

    /** Without "www.", "m.", "amp."; "" where the address has no host. */
    public static String of(URI address) {
        return FORM.matcher(HostName.of(address)).replaceFirst("");
    }
}
