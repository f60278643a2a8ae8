package news.vigie.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import news.vigie.article.Article;
import news.vigie.brief.Reading;
import news.vigie.brief.quote.speaker.SpeakerTrainer;
import news.vigie.language.Language;
import news.vigie.language.Name;
import news.vigie.language.NameFinder;
import news.vigie.language.NameTrainer;
import news.vigie.language.NameType;
import news.vigie.language.SentenceSplitter;
import news.vigie.language.Span;
import news.vigie.story.Candidate;
import news.vigie.story.group.FrequencyTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie train}: makes the models of the resources anew; {@code docs/models.md} says of what. */
@Command(name = "train", description = "makes models anew from data: names, speakers, frequencies")
final class TrainCommand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, NameType> TYPES =
            Map.of("PER", NameType.PERSON, "ORG", NameType.ORGANIZATION, "LOC", NameType.PLACE, "MISC", NameType.OTHER);

    private final Speech speech;

    TrainCommand(Speech speech) {
        this.speech = speech;
    }

    @Command(
            name = "names",
            description =
                    "learns a name tagger; the files hold lines {\"text\",\"entities\":[{\"start\",\"end\",\"type\"}]}, offsets in code points")
    int names(
            @Option(names = "--language", paramLabel = "fr", required = true) String language,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out,
            @Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files)
            throws IOException {
        var texts = new ArrayList<NameTrainer.Labelled>();
        for (JsonNode line : lines(files)) {
            texts.add(labelled(line));
        }
        try (OutputStream model = Files.newOutputStream(out)) {
            NameTrainer.train(texts, Language.of(language)).write(model);
        }
        speech.tell("cli.train.done", texts.size(), out.toString());
        return ExitCode.DONE;
    }

    @Command(
            name = "frequencies",
            description = "counts in how many articles a word stands; the files hold lines {\"title\",\"text\"}")
    int frequencies(
            @Option(names = "--language", paramLabel = "fr", required = true) String language,
            @Option(names = "--least", paramLabel = "0.006", defaultValue = "0.006") double least,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out,
            @Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files)
            throws IOException {
        Language wanted = Language.of(language);
        var articles = new ArrayList<Candidate>();
        for (JsonNode line : lines(files)) {
            if (line.path("lang").asText(language).equals(language)) {
                articles.add(new Candidate(
                        line.path("title").asText(), line.path("text").asText(), wanted, Instant.EPOCH));
            }
        }
        Files.writeString(out, FrequencyTable.of(articles, least));
        speech.tell("cli.train.done", articles.size(), out.toString());
        return ExitCode.DONE;
    }

    @Command(
            name = "speakers",
            description =
                    "learns what is a quotation and who speaks; the files hold lines {\"title\",\"text\",\"quotes\":[{\"start\",\"end\",\"speaker\",\"is_quote\"}]}")
    int speakers(
            @Option(names = "--language", paramLabel = "fr", required = true) String language,
            @Option(names = "--out", paramLabel = "FOLDER", required = true) Path out,
            @Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files)
            throws IOException {
        Language wanted = Language.of(language);
        var trainer = new SpeakerTrainer();
        for (JsonNode line : lines(files)) {
            trainer.add(reading(line, wanted), quotes(line));
        }
        Files.write(out.resolve("speakers.txt"), trainer.speakers());
        Files.write(out.resolve("quotations.txt"), trainer.quotations());
        speech.tell("cli.train.done", trainer.size(), out.toString());
        return ExitCode.DONE;
    }

    private static Reading reading(JsonNode line, Language language) {
        String text = line.path("text").asText();
        Article article =
                Article.ofText(URI.create("urn:labelled"), line.path("title").asText(), text, language);
        return new Reading(
                article, new SentenceSplitter().split(text, language), new NameFinder().find(text, language));
    }

    private static List<SpeakerTrainer.Labelled> quotes(JsonNode line) {
        String text = line.path("text").asText();
        var quotes = new ArrayList<SpeakerTrainer.Labelled>();
        for (JsonNode quote : line.path("quotes")) {
            quotes.add(new SpeakerTrainer.Labelled(
                    span(text, quote),
                    quote.path("is_quote").asBoolean(true),
                    quote.path("speaker").asText(null)));
        }
        return quotes;
    }

    private static List<JsonNode> lines(List<Path> files) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    lines.add(JSON.readTree(line));
                }
            }
        }
        return lines;
    }

    private static NameTrainer.Labelled labelled(JsonNode line) {
        String text = line.path("text").asText();
        var names = new ArrayList<Name>();
        for (JsonNode entity : line.path("entities")) {
            NameType type = TYPES.getOrDefault(entity.path("type").asText(), NameType.OTHER);
            names.add(new Name(span(text, entity), type));
        }
        names.sort(Comparator.comparingInt(name -> name.span().start()));
        return new NameTrainer.Labelled(text, names);
    }

    private static Span span(String text, JsonNode stretch) {
        return new Span(
                text.offsetByCodePoints(0, stretch.path("start").asInt()),
                text.offsetByCodePoints(0, stretch.path("end").asInt()));
    }
}
