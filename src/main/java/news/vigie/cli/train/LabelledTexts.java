package news.vigie.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.language.Language;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.language.name.NameTrainer.Labelled;

/**
 * Texts with their names, in the three forms that {@code vigie train names} reads: lines of JSON; texts with marks
 * ({@code {P Ann Lee} of {O Acme}}) between lines {@code ---}; a word and its label a line ({@code .tsv}).
 */
final class LabelledTexts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BETWEEN = Pattern.compile("(?m)^---\\s*$");
    private static final Pattern NAMED = Pattern.compile("(\\p{Ll}{2,3})=(.+)");
    private static final String MARKS = "POLM";
    private static final List<NameType> TYPES =
            List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.OTHER);
    private static final Map<String, NameType> LABELS =
            Map.of("PER", NameType.PERSON, "ORG", NameType.ORGANIZATION, "LOC", NameType.PLACE, "MISC", NameType.OTHER);

    private final Language language;

    private LabelledTexts(Language language) {
        this.language = language;
    }

    /** The texts of all files, each {@code FILE} or {@code fr=FILE} where it is in another language. */
    static List<Labelled> read(List<String> sources, Language usual) throws IOException {
        List<Labelled> texts = new ArrayList<>();
        for (String source : sources) {
            Matcher named = NAMED.matcher(source);
            boolean other = named.matches();
            Language language = other ? Language.of(named.group(1)) : usual;
            texts.addAll(new LabelledTexts(language).read(Path.of(other ? named.group(2) : source)));
        }
        texts.removeIf(text -> text.text().isBlank());
        return texts;
    }

    private List<Labelled> read(Path file) throws IOException {
        String name = file.toString();
        String content = Files.readString(file);
        if (name.endsWith(".txt")) {
            return BETWEEN.splitAsStream(content)
                    .map(String::strip)
                    .map(this::marked)
                    .toList();
        }
        return name.endsWith(".tsv") ? new LabelledWords(language).read(content) : lines(content);
    }

    static NameType type(String label) {
        return LABELS.getOrDefault(label, NameType.OTHER);
    }

    private List<Labelled> lines(String content) throws IOException {
        List<Labelled> texts = new ArrayList<>();
        for (String line : content.split("\n", -1)) {
            if (!line.isBlank()) {
                texts.add(labelled(JSON.readTree(line)));
            }
        }
        return texts;
    }

    private Labelled labelled(JsonNode line) {
        String text = line.path("text").asText();
        List<Name> names = new ArrayList<>();
        for (JsonNode entity : line.path("entities")) {
            int start = text.offsetByCodePoints(0, entity.path("start").asInt());
            int end = text.offsetByCodePoints(0, entity.path("end").asInt());
            names.add(new Name(new Span(start, end), type(entity.path("type").asText())));
        }
        names.sort(Comparator.comparingInt(name -> name.span().start()));
        return new Labelled(text, language, names);
    }

    /** The text without its marks, and the names that they stand around. */
    Labelled marked(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Name> names = new ArrayList<>();
        int open = -1;
        int start = 0;
        for (int at = 0; at < marked.length(); at++) {
            if (opens(marked, at)) {
                open = MARKS.indexOf(marked.charAt(at + 1));
                start = text.length();
                at += 2;
            } else if (open >= 0 && marked.charAt(at) == '}') {
                names.add(new Name(new Span(start, text.length()), TYPES.get(open)));
                open = -1;
            } else {
                text.append(marked.charAt(at));
            }
        }
        return new Labelled(text.toString(), language, names);
    }

    private static boolean opens(String text, int at) {
        return text.charAt(at) == '{'
                && at + 2 < text.length()
                && text.charAt(at + 2) == ' '
                && MARKS.indexOf(text.charAt(at + 1)) >= 0;
    }
}
