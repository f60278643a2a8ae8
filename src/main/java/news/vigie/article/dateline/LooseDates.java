package news.vigie.article.dateline;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.article.date.DateReader;
import news.vigie.article.date.WrittenDate;
import news.vigie.article.page.Block;
import news.vigie.article.page.PageScan;
import org.jsoup.nodes.Element;

/** Dates that nothing marks: of the address, of the text, of scripts. */
final class LooseDates {
    private static final Pattern IN_PATH =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_.-]?([01]\\d|\\d)[/_.-]?([0-3]\\d)(?=[/_.-]|$)");
    private static final List<String> NAMES = List.of(
            "\"datePublished\"",
            "\"publishedAt\"",
            "\"published_at\"",
            "\"publishDate\"",
            "\"publishedDate\"",
            "\"pubDate\"",
            "\"date_published\"",
            "\"publicationDate\"",
            "\"dateCreated\"");
    private static final Pattern VALUE = Pattern.compile("\\s*:\\s*\"([^\"]{8,40})\"");
    private static final int LONGEST_VALUE = 60;
    /** In characters of prose; shorter lines are read all. */
    private static final int READ = 6_000;

    private static final int LINE = 160;

    /** So far a longer one is read: what stands deeper in prose is when something happened. */
    private static final int BEGINNING = 60;

    private final PageScan page;
    private final DateReader reader;

    LooseDates(PageScan page, DateReader reader) {
        this.page = page;
        this.reader = reader;
    }

    Optional<WrittenDate> ofAddress(URI url) {
        Matcher found = IN_PATH.matcher(String.valueOf(url.getPath()));
        return found.find()
                ? reader.read("%s-%s-%s".formatted(found.group(1), found.group(2), found.group(3)))
                : Optional.empty();
    }

    /** The first that the page shows from the headline on, or else above it. */
    Optional<WrittenDate> ofText(int headline, Surroundings surroundings) {
        int from = Math.max(0, headline);
        List<Block> blocks = page.blocks();
        return ofBlocks(blocks.subList(from, blocks.size()), surroundings)
                .or(() -> ofBlocks(blocks.subList(0, from), surroundings));
    }

    private Optional<WrittenDate> ofBlocks(List<Block> blocks, Surroundings surroundings) {
        int read = 0;
        for (Block block : blocks) {
            Optional<WrittenDate> date = reader.read(beginning(block.text()))
                    .filter(unused -> !surroundings.isOutside(block.holder().element()));
            read += block.text().length() > LINE ? block.text().length() : 0;
            if (date.isPresent() || read > READ) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static String beginning(String text) {
        return text.length() > LINE ? text.substring(0, BEGINNING) : text;
    }

    Optional<WrittenDate> ofScripts() {
        for (Element script : page.landmarks().scripts()) {
            String data = script.data();
            for (String name : NAMES) {
                int at = data.indexOf(name);
                Optional<WrittenDate> date = at < 0 ? Optional.empty() : value(data, at + name.length());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<WrittenDate> value(String data, int from) {
        Matcher found = VALUE.matcher(data).region(from, Math.min(data.length(), from + LONGEST_VALUE));
        return found.lookingAt() ? reader.read(found.group(1)) : Optional.empty();
    }
}
