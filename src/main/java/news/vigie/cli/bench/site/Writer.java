package news.vigie.cli.bench.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Writes as many articles as are asked for, the same one for the same numbers, each of an event of its own. */
public final class Writer {
    private static final int DETAILS = 5;

    private final Phrasebook french = new Phrasebook("fr");
    private final Phrasebook english = new Phrasebook("en");

    /** The article of this number in this feed; feeds of an even number are in French. */
    public Piece write(int feed, int number) {
        var chance = new Random(feed * 1_000_003L + number);
        chance.nextInt();
        Phrasebook book = feed % 2 == 0 ? french : english;
        Map<String, String> words = words(book, chance);
        var details = new ArrayList<>(book.all("detail"));
        Collections.shuffle(details, chance);
        var sentences = new ArrayList<String>();
        sentences.add(book.any("lead", chance));
        sentences.add(details.get(DETAILS));
        sentences.add(book.any("quote", chance));
        sentences.addAll(details.subList(0, DETAILS));
        return new Piece(
                feed % 2 == 0 ? "fr" : "en",
                filled(book.any("title", chance), words, chance),
                paragraphs(sentences.stream()
                        .map(sentence -> filled(sentence, words, chance))
                        .toList()));
    }

    /** Names are the same all over the article, figures are not. */
    private static String filled(String phrase, Map<String, String> words, Random chance) {
        return Phrasebook.filled(phrase, slot -> switch (slot) {
            case "count" -> Integer.toString(chance.nextInt(3, 60));
            case "share" -> Integer.toString(chance.nextInt(2, 70));
            case "year" -> Integer.toString(chance.nextInt(1998, 2026));
            default -> words.getOrDefault(slot, slot);
        });
    }

    private static List<String> paragraphs(List<String> sentences) {
        return List.of(
                String.join(" ", sentences.subList(0, 2)),
                String.join(" ", sentences.subList(2, 4)),
                String.join(" ", sentences.subList(4, 6)),
                String.join(" ", sentences.subList(6, sentences.size())));
    }

    private static Map<String, String> words(Phrasebook book, Random chance) {
        var words = new HashMap<String, String>();
        String surname = name(book, "name", chance);
        words.put("town", name(book, "place", chance));
        words.put("village", name(book, "place", chance));
        words.put("street", name(book, "name", chance));
        words.put("river", name(book, "name", chance));
        words.put("firm", name(book, "name", chance) + " & " + name(book, "name", chance));
        words.put("other", book.any("first", chance) + " " + name(book, "name", chance));
        words.put("surname", surname);
        words.put("person", book.any("first", chance) + " " + surname);
        words.put("office", book.any("office", chance));
        words.put("thing", book.any("thing", chance).replace("{village}", name(book, "place", chance)));
        words.put("sum", Integer.toString(chance.nextInt(2, 90)));
        return words;
    }

    private static String name(Phrasebook book, String ending, Random chance) {
        String name = book.any("syllable", chance) + book.any("syllable", chance) + book.any(ending, chance);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
