package news.vigie.settings;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Look;
import news.vigie.digest.Measure;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Schedule;
import news.vigie.digest.Selection;
import news.vigie.digest.Slots;
import news.vigie.digest.Style;
import news.vigie.digest.Window;
import news.vigie.digest.words.WordFilter;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A file of {@code digests/}: one publication. */
final class DigestFile {
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Path file;
    private final Problems problems;

    DigestFile(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    DigestDefinition read(String name, Section digest) {
        var definition = new DigestDefinition(
                name,
                digest.text("title").orElse(name),
                digest.text("description").orElse(null),
                digest.language("language").orElse(Language.ENGLISH),
                selection(digest),
                schedule(digest),
                measure(digest),
                look(digest),
                addresses(digest),
                Origin.FILE);
        digest.close();
        return definition;
    }

    private static Selection selection(Section digest) {
        List<String> include = digest.texts("include");
        List<String> exclude = digest.texts("exclude");
        include.forEach(word -> WordFilter.problem(word).ifPresent(p -> digest.wrong("include", "bad-word", word, p)));
        exclude.forEach(word -> WordFilter.problem(word).ifPresent(p -> digest.wrong("exclude", "bad-word", word, p)));
        return new Selection(
                digest.texts("feeds"), digest.texts("topics"), include, exclude, digest.truth("only-language", false));
    }

    private static Measure measure(Section digest) {
        return new Measure(digest.whole("stories", 8, 1, 50), digest.whole("min-stories", 1, 1, 50), window(digest));
    }

    private static Look look(Section digest) {
        var styles = Map.of("full", Style.FULL, "brief", Style.BRIEF, "headlines", Style.HEADLINES);
        var formats = Map.of("html", PostFormat.HTML, "rich", PostFormat.RICH);
        return new Look(
                digest.choice("style", styles, Style.FULL),
                digest.truth("photo", false),
                digest.choice("format", formats, PostFormat.HTML));
    }

    private static Window window(Section digest) {
        String written = digest.text("window").orElse("since-last").strip();
        if (written.equals("since-last")) {
            return new Window.SinceLast();
        }
        Duration back = Amounts.duration(written).orElse(Duration.ZERO);
        if (back.isZero()) {
            digest.wrong("window", "not-a-window", written);
            return new Window.SinceLast();
        }
        return new Window.Last(back);
    }

    private Schedule schedule(Section digest) {
        var times = new ArrayList<LocalTime>();
        for (String written : digest.texts("times")) {
            try {
                times.add(LocalTime.parse(written.strip(), TIME));
            } catch (DateTimeException e) {
                digest.wrong("times", "not-a-time", written);
            }
        }
        String cron = digest.text("cron").orElse(null);
        if (cron != null && Slots.cronProblem(cron).isPresent()) {
            digest.wrong("cron", "not-a-cron", cron);
        }
        if (cron != null && !times.isEmpty()) {
            digest.wrong("cron", "times-and-cron");
        }
        return new Schedule(times, cron, days(digest), zone(digest));
    }

    private static Set<DayOfWeek> days(Section digest) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (String written : digest.texts("days")) {
            String day = written.strip().toLowerCase(Locale.ROOT);
            int index = DAYS.indexOf(day.length() > 3 ? day.substring(0, 3) : day);
            if (index < 0) {
                digest.wrong("days", "not-a-day", written, String.join(", ", DAYS));
            } else {
                days.add(DayOfWeek.of(index + 1));
            }
        }
        return days;
    }

    private static ZoneId zone(Section digest) {
        String written = digest.text("zone").orElse("UTC").strip();
        try {
            return ZoneId.of(written);
        } catch (DateTimeException e) {
            digest.wrong(
                    "zone",
                    "not-a-zone",
                    written,
                    NearestWord.to(written, ZoneId.getAvailableZoneIds()).orElse("Europe/Paris"));
            return ZoneId.of("UTC");
        }
    }

    private List<Address> addresses(Section digest) {
        var addresses = new ArrayList<Address>();
        for (Node node : digest.items("post-to")) {
            Address address = address(digest, node);
            if (address == null) {
                problems.add(file, YamlFile.line(node), "not-an-address");
            } else {
                addresses.add(address);
            }
        }
        return addresses;
    }

    private static @Nullable Address address(Section digest, Node node) {
        if (node instanceof ScalarNode scalar) {
            return isChat(scalar.getValue()) ? new Address(scalar.getValue(), null) : null;
        }
        if (!(node instanceof MappingNode mapping)) {
            return null;
        }
        Section item = digest.inside(mapping);
        String chat = item.text("chat").orElse("");
        int thread = item.whole("thread", 0, 1, Integer.MAX_VALUE);
        item.close();
        return isChat(chat) ? new Address(chat, thread == 0 ? null : thread) : null;
    }

    private static boolean isChat(String text) {
        return text.matches("@[A-Za-z][A-Za-z0-9_]{3,31}|-?\\d{1,18}");
    }
}
