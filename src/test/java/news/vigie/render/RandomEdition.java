package news.vigie.render;

import static news.vigie.language.Language.ENGLISH;
import static news.vigie.language.Language.FRENCH;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import news.vigie.digest.Edition;
import news.vigie.digest.Item;
import news.vigie.digest.Style;
import news.vigie.language.NameType;

/** Editions of what feeds bring on a bad day. */
final class RandomEdition {
    private static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "&nbsp;",
            "&",
            "<b>",
            "</blockquote>",
            "👩‍🔬🧪",
            "🇫🇷",
            "«\u202foui\u202f»",
            "\u202etourné",
            "\u0000\u001b[2J",
            "\ud83d",
            "e\u0301",
            "@personne",
            "#mot",
            "example.org",
            "01 23 45 67 89",
            "l’économie",
            "budget",
            "*_`[x](y)~|\\",
            "{0} '{x}'",
            "%s %n",
            "\n",
            "東京都",
            "العربية",
            "l'\"eau\" ?",
            "'90s --",
            "480 000 €",
            "https://example.org/l'eau",
            "…");

    private final Random random;

    private RandomEdition(long seed) {
        random = new Random(seed);
    }

    static Edition of(long seed) {
        return new RandomEdition(seed).edition();
    }

    private Edition edition() {
        List<Item> items = LongStream.rangeClosed(1, 1 + random.nextInt(40))
                .mapToObj(this::item)
                .toList();
        List<Style> styles = List.of(Style.values());
        Style style = styles.get(random.nextInt(styles.size()));
        return EditionSamples.edition(text(5), random.nextBoolean() ? FRENCH : ENGLISH, style, items);
    }

    private Item item(long id) {
        StorySample story = StorySample.story(random.nextBoolean() ? FRENCH : ENGLISH, text(12));
        repeat(1 + random.nextInt(12), () -> source(story));
        repeat(random.nextInt(6), () -> bullet(story));
        repeat(random.nextInt(3), () -> story.quotes(text(15), random.nextBoolean() ? text(2) : null, text(6)));
        repeat(random.nextInt(8), () -> story.with(text(2), NameType.PERSON, random.nextBoolean() ? text(2) : null));
        if (random.nextBoolean()) {
            story.reported("2025-03-0" + (1 + random.nextInt(4)) + "T10:00:00Z", "2025-03-05T04:30:00Z");
        }
        return story.item(id, random.nextInt(4) == 0);
    }

    private void source(StorySample story) {
        if (random.nextInt(5) == 0) {
            story.fromExtract(text(2), address());
        } else {
            story.from(text(2), address());
        }
    }

    private void bullet(StorySample story) {
        story.says(text(random.nextInt(10) == 0 ? 900 : 25));
        if (random.nextBoolean()) {
            story.confirmedBy(text(1), text(1), text(2));
        }
        repeat(random.nextInt(3), () -> story.otherwise(text(3), text(1)));
        if (random.nextBoolean()) {
            story.fresh();
        }
    }

    private String address() {
        return switch (random.nextInt(8)) {
            case 0 -> "http://localhost/" + random.nextInt(100);
            case 1 -> "javascript:alert(1)";
            case 2 -> "https://example.org/" + "chemin-%C3%A9/".repeat(21) + "?a=1&b=2";
            default -> "https://example.org/article/" + random.nextInt(100_000) + "?a='%22&b";
        };
    }

    private String text(int pieces) {
        var text = new StringBuilder("Mot");
        repeat(pieces, () -> text.append(' ').append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }

    private static void repeat(int times, Runnable deed) {
        for (int i = 0; i < times; i++) {
            deed.run();
        }
    }
}
