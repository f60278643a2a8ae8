package news.vigie.story.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Language;
import news.vigie.language.Word;
import news.vigie.language.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits ("20 000", "20,000", "2,4 millions") and in words ("vingt-deux", "two hundred and six"). */
final class Numerals {
    private static final Map<String, Map<String, Double>> VALUES = new ConcurrentHashMap<>();
    private static final Map<String, Double> SHORT_SCALES =
            Map.of("k", 1e3, "m", 1e6, "bn", 1e9, "md", 1e9, "tn", 1e12);
    private static final Set<String> LINKS = Set.of("et", "and");
    private static final int MOST_DIGITS = 12;

    private final List<Word> words;
    private final boolean commaGroups;
    private final Map<String, Double> values;

    Numerals(List<Word> words, Language language) {
        this.words = words;
        this.commaGroups = language.equals(Language.ENGLISH);
        this.values = VALUES.computeIfAbsent(language.code(), Numerals::values);
    }

    /** One of the ten that numbers are read in; those of other scripts are letters here. */
    static boolean isFigure(int letter) {
        return letter >= '0' && letter <= '9';
    }

    /** The number that begins at this word. */
    Optional<Numeral> at(int index) {
        return isFigure(words.get(index).form().charAt(0)) ? inDigits(index) : inWords(index);
    }

    private Optional<Numeral> inDigits(int index) {
        String form = words.get(index).form();
        int digits = 0;
        while (digits < form.length() && isFigure(form.charAt(digits))) {
            digits++;
        }
        if (digits > MOST_DIGITS) {
            return Optional.empty();
        }
        Double attached = SHORT_SCALES.get(form.substring(digits).toLowerCase(Locale.ROOT));
        if (digits < form.length()) {
            return attached == null
                    ? Optional.empty()
                    : Optional.of(
                            new Numeral(Double.parseDouble(form.substring(0, digits)) * attached, index + 1, false));
        }
        return Optional.of(grouped(index));
    }

    private Numeral grouped(int index) {
        var figures = new StringBuilder(words.get(index).form());
        int end = index + 1;
        while (figures.length() < MOST_DIGITS && isGroup(end, end - 1)) {
            figures.append(words.get(end++).form());
        }
        while (figures.length() < MOST_DIGITS && isMarked(end, commaGroups ? "," : ".") && isGroup(end + 1, end)) {
            figures.append(words.get(end + 1).form());
            end += 2;
        }
        if (isMarked(end, commaGroups ? "." : ",") && isShortNumber(end + 1)) {
            figures.append('.').append(digitsOf(end + 1));
            end += 2;
        }
        boolean plain = end == index + 1;
        double scale = end > index + 1 && plain ? 1 : scaleAfter(end);
        Double attached = suffixScale(end - 1);
        double value = Double.parseDouble(figures.toString()) * scale * (attached == null ? 1 : attached);
        return new Numeral(value, scale > 1 ? end + 1 : end, plain && scale == 1);
    }

    /** "2.4bn": the scale is written to the decimals. */
    private @Nullable Double suffixScale(int index) {
        String form = words.get(index).form();
        return SHORT_SCALES.get(form.substring(digitsOf(index).length()).toLowerCase(Locale.ROOT));
    }

    private String digitsOf(int index) {
        String form = words.get(index).form();
        int digits = 0;
        while (digits < form.length() && isFigure(form.charAt(digits))) {
            digits++;
        }
        return form.substring(0, digits);
    }

    private boolean isShortNumber(int index) {
        if (index >= words.size() || !touches(index)) {
            return false;
        }
        String digits = digitsOf(index);
        String rest = words.get(index).form().substring(digits.length());
        return !digits.isEmpty()
                && digits.length() <= 3
                && (rest.isEmpty() || SHORT_SCALES.containsKey(rest.toLowerCase(Locale.ROOT)));
    }

    /** Three digits after a mark that touches them, or after one space. */
    private boolean isGroup(int index, int before) {
        if (index >= words.size()) {
            return false;
        }
        Word group = words.get(index);
        Word last = words.get(before);
        boolean mark = last.isMark();
        int gap = group.start() - last.end();
        return group.form().length() == 3
                && group.form().chars().allMatch(Numerals::isFigure)
                && (mark ? gap == 0 : gap == 1 && last.form().length() <= 3);
    }

    private boolean isMarked(int index, String mark) {
        return index < words.size() && words.get(index).form().equals(mark) && touches(index);
    }

    private boolean touches(int index) {
        return words.get(index).start() == words.get(index - 1).end();
    }

    private double scaleAfter(int index) {
        double scale =
                index < words.size() ? values.getOrDefault(words.get(index).small(), 0d) : 0;
        return scale >= 1000 ? scale : 1;
    }

    private Optional<Numeral> inWords(int index) {
        double total = 0;
        double current = 0;
        int at = index;
        boolean linked = false;
        while (at < words.size()) {
            List<Double> parts = parts(words.get(at).small());
            if (parts.isEmpty()) {
                boolean link =
                        !linked && current >= 20 && LINKS.contains(words.get(at).small());
                if (!link
                        || at + 1 == words.size()
                        || parts(words.get(at + 1).small()).isEmpty()) {
                    break;
                }
                linked = true;
            }
            for (double part : parts) {
                if (part >= 1000) {
                    total += Math.max(1, current) * part;
                    current = 0;
                } else {
                    current = part == 100 ? Math.max(1, current) * 100 : joined(current, part);
                }
            }
            at++;
        }
        return at == index ? Optional.empty() : Optional.of(new Numeral(total + current, at, false));
    }

    /** "Quatre-vingt-dix": four twenties and ten. */
    private static double joined(double current, double part) {
        return current % 100 == 4 && part == 20 ? current - 4 + 80 : current + part;
    }

    private List<Double> parts(String word) {
        Double whole = values.get(word);
        if (whole != null) {
            return List.of(whole);
        }
        if (word.indexOf('-') < 0) {
            return List.of();
        }
        List<String> pieces = List.of(word.split("-", -1)).stream()
                .filter(piece -> !LINKS.contains(piece))
                .toList();
        boolean all = pieces.stream().allMatch(piece -> values.containsKey(piece) || piece.equals("un"));
        return all
                ? pieces.stream().map(piece -> values.getOrDefault(piece, 1d)).toList()
                : List.of();
    }

    private static Map<String, Double> values(String code) {
        var values = new HashMap<String, Double>();
        for (String line : WordLists.lines("/language/" + code + "/numerals.tsv")) {
            String[] parts = line.split("\t", -1);
            values.put(parts[0], Double.parseDouble(parts[1]));
        }
        return Map.copyOf(values);
    }
}
