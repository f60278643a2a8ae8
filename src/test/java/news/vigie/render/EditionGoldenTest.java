package news.vigie.render;

import static news.vigie.language.Language.ENGLISH;
import static news.vigie.language.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.PostFormat;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under src/test/resources/render is one edition in every form; -Dgolden.rewrite=true writes them anew. */
class EditionGoldenTest {
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final Path FOLDER = Path.of("src/test/resources/render");

    private static Map<String, Edition> editions() {
        var editions = new TreeMap<String, Edition>();
        for (Language language : List.of(FRENCH, ENGLISH)) {
            String name = language.equals(FRENCH) ? "french-" : "english-";
            Edition full = language.equals(FRENCH) ? EditionSamples.french() : EditionSamples.english();
            editions.put(name + "full", full);
            editions.put(name + "brief", inStyle(full, Style.BRIEF));
            editions.put(name + "headlines", inStyle(full, Style.HEADLINES));
            editions.put(name + "late", EditionSamples.late(inStyle(full, Style.HEADLINES), Duration.ofHours(2)));
            editions.put(name + "chosen", EditionSamples.chosen(inStyle(full, Style.HEADLINES), 5));
            editions.put(name + "empty", of(full, List.of()));
            editions.put(name + "long", of(full, LongStories.in(language)));
            editions.put(name + "hostile", of(full, HostileStories.in(language)));
        }
        editions.put("french-several", of(EditionSamples.french(), List.of(StoriesOfSeveral.GRUE)));
        editions.put("english-several", of(EditionSamples.english(), List.of(StoriesOfSeveral.CRANE)));
        editions.put("french-update", of(EditionSamples.french(), List.of(StoriesOfSeveral.GRUE_PLUS_TARD)));
        editions.put("english-update", of(EditionSamples.english(), List.of(StoriesOfSeveral.CRANE_LATER)));
        Messages.LANGUAGES.stream()
                .filter(language -> !language.equals(FRENCH) && !language.equals(ENGLISH))
                .forEach(language -> editions.putAll(abroad(language)));
        return editions;
    }

    /** Every language that is spoken has its editions, which begin with its name: "german-full". */
    private static Map<String, Edition> abroad(Language language) {
        String name = language.locale().getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ENGLISH) + "-";
        Edition full = SamplesAbroad.in(language);
        return Map.of(
                name + "full", full,
                name + "late", EditionSamples.late(inStyle(full, Style.HEADLINES), Duration.ofHours(2)),
                name + "chosen", EditionSamples.chosen(inStyle(full, Style.BRIEF), 5),
                name + "empty", of(full, List.of()));
    }

    static Stream<Arguments> cases() {
        return editions().entrySet().stream()
                .flatMap(edition -> files(edition.getValue()).entrySet().stream()
                        .map(file -> Arguments.of(
                                FOLDER.resolve(edition.getKey()).resolve(file.getKey()), file.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void looksAsExpected(Path file, String actual) throws IOException {
        if (REWRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    private static Map<String, String> files(Edition edition) {
        return Map.of(
                "edition.txt", EditionFormat.TEXT.render(edition),
                "edition.ansi", EditionFormat.COLOUR.render(edition),
                "edition.md", EditionFormat.MARKDOWN.render(edition),
                "edition.html", EditionFormat.HTML.render(edition),
                "edition.json", EditionFormat.JSON.render(edition),
                "telegram.html", EditionFormat.TELEGRAM.render(edition),
                "telegram-rich.html", rich(edition));
    }

    private static String rich(Edition edition) {
        var plan = new PostPlan(PostFormat.RICH, true, PostPlan.PLAIN.grouping());
        return new TelegramRendering()
                .render(edition, plan).stream()
                        .map(post -> post.rich() == null ? post.html() + "\n" : post.rich())
                        .collect(Collectors.joining("\n----\n\n"));
    }

    private static Edition inStyle(Edition edition, Style style) {
        return EditionSamples.edition(edition.title(), edition.language(), style, edition.items());
    }

    private static Edition of(Edition edition, List<Item> items) {
        return EditionSamples.edition(edition.title(), edition.language(), Style.FULL, items);
    }
}
