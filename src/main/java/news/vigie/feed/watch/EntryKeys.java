package news.vigie.feed.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.vigie.feed.Entry;
import org.jsoup.Jsoup;

/**
 * By what an entry is known again: {@code id:…}, {@code link:…}, {@code page:…}, {@code text:…}, each of at most 200
 * characters. The page is the link without its query, with the title: it tells an entry whose link gets a new parameter, if
 * the day agrees. An id or a link that its feed gives to different entries tells nothing and is left out; so is a short text,
 * which a daily programme may repeat, unless there is nothing else.
 */
public final class EntryKeys {
    private static final int LONGEST = 200;
    private static final int TELLING_TEXT = 120;

    private final Map<String, Set<String>> titlesOfIds = new HashMap<>();
    private final Map<String, Set<String>> titlesOfLinks = new HashMap<>();

    public EntryKeys(List<Entry> allOfFeed) {
        for (Entry entry : allOfFeed) {
            String told = entry.title() + "\n" + Objects.requireNonNullElse(entry.summary(), "");
            if (entry.id() != null) {
                titlesOfIds.computeIfAbsent(entry.id(), id -> new HashSet<>()).add(told);
            }
            if (entry.link() != null) {
                titlesOfLinks
                        .computeIfAbsent(LinkKey.of(entry.link()), link -> new HashSet<>())
                        .add(told);
            }
        }
    }

    public static List<String> of(Entry entry, List<Entry> allOfFeed) {
        return new EntryKeys(allOfFeed).of(entry);
    }

    /** Never empty; the surest first. */
    public List<String> of(Entry entry) {
        var keys = new ArrayList<String>();
        String id = entry.id();
        if (id != null && titlesOfIds.getOrDefault(id, Set.of()).size() < 2) {
            keys.add(bounded("id:", id));
        }
        var link = entry.link();
        if (link != null && ownsLink(entry)) {
            keys.add(bounded("link:", LinkKey.of(link)));
            keys.add("page:" + hash(LinkKey.page(link) + "\n" + entry.title()));
        }
        String text = text(entry);
        if (text.length() >= TELLING_TEXT || keys.isEmpty()) {
            keys.add("text:" + hash(text));
        }
        return List.copyOf(keys);
    }

    /** Whether its link leads to it alone, as far as this feed tells. */
    public boolean ownsLink(Entry entry) {
        var link = entry.link();
        return link != null
                && !LinkKey.isHome(link)
                && titlesOfLinks.getOrDefault(LinkKey.of(link), Set.of()).size() < 2;
    }

    private static String text(Entry entry) {
        String body = entry.content() != null ? entry.content() : Objects.requireNonNullElse(entry.summary(), "");
        return entry.title() + "\n" + Jsoup.parseBodyFragment(body).text();
    }

    private static String bounded(String kind, String text) {
        return kind + (kind.length() + text.length() <= LONGEST ? text : hash(text));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
