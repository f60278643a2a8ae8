package news.vigie.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.language.letters.LetterCounts;
import news.vigie.language.letters.LetterTrainer;

/** The texts and counts that a model of letters is learnt from. */
final class LanguageTraining {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The marks of names in a labelled text: "{P Jeanne Morel}". */
    private static final Pattern LABEL = Pattern.compile("\\{[A-Z] ([^{}]*)\\}");

    private final LetterTrainer trainer = new LetterTrainer();
    private int texts;

    /** How many texts and tables were taken. */
    int texts() {
        return texts;
    }

    void takeCounts(Path folder, List<String> languages) throws IOException {
        for (String language : languages) {
            LetterCounts counts = trainer.of(language);
            JsonNode letters = JSON.readTree(folder.resolve(language).toFile()).path("freq");
            letters.properties()
                    .forEach(entry ->
                            counts.addCount(entry.getKey(), entry.getValue().asDouble()));
            texts++;
        }
    }

    /** Takes a file, or all files of a folder in the order of their names. */
    void take(String language, Path source) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(source)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            takeFile(trainer.of(language), file);
        }
    }

    private void takeFile(LetterCounts counts, Path file) throws IOException {
        if (!file.toString().endsWith(".jsonl")) {
            add(counts, LABEL.matcher(Files.readString(file)).replaceAll("$1"));
            return;
        }
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                add(counts, JSON.readTree(line).path("text").asText());
            }
        }
    }

    private void add(LetterCounts counts, String text) {
        counts.addText(text);
        texts++;
    }

    void write(OutputStream out) throws IOException {
        trainer.write(out);
    }
}
