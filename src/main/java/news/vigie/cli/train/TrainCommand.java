package news.vigie.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.vigie.brief.bullet.BulletTrainer;
import news.vigie.brief.bullet.gist.GistScores;
import news.vigie.brief.quote.speaker.SpeakerTrainer;
import news.vigie.cli.ExitCode;
import news.vigie.cli.Speech;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.language.name.NameScores;
import news.vigie.language.name.NameTrainer;
import news.vigie.language.name.NameTrainer.Labelled;
import news.vigie.story.Candidate;
import news.vigie.story.group.FrequencyTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie train}: makes the models of the resources anew; {@code docs/models.md} says of what. */
@Command(
        name = "train",
        description =
                "makes models anew from data: names, speakers, bullets, cuts, standing, sequels, frequencies, languages")
public final class TrainCommand {
    private final Speech speech;

    TrainCommand(Speech speech) {
        this.speech = speech;
    }

    /** The command with all that it can make. */
    public static CommandLine line(Speech speech) {
        return new CommandLine(new TrainCommand(speech))
                .addSubcommand(new TrainCutsCommand(speech))
                .addSubcommand(new TrainStandingCommand(speech))
                .addSubcommand(new TrainSequelsCommand(speech));
    }

    @Command(
            name = "names",
            description =
                    "learns a name tagger of lines {\"text\",\"entities\":[{\"start\",\"end\",\"type\"}]}, offsets in code points; of .txt files with marks {P …} {O …} {L …} {M …}, a line --- between texts; of .tsv files, a word and its label a line; fr=FILE is one in another language")
    int names(
            @Option(names = "--language", paramLabel = "fr", required = true) String language,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out,
            @Option(
                            names = "--folds",
                            paramLabel = "5",
                            description =
                                    "also cross-validates in so many parts, and says how well the names are found")
                    int folds,
            @Parameters(arity = "1..*", paramLabel = "FILE") List<String> sources)
            throws IOException {
        List<Labelled> texts = LabelledTexts.read(sources, Language.of(language));
        if (folds > 1) {
            tell(NameScores.crossValidated(texts, folds), folds);
        }
        try (OutputStream model = Files.newOutputStream(out)) {
            NameTrainer.train(texts).write(model);
        }
        speech.tell("cli.train.done", texts.size(), out.toString());
        return ExitCode.DONE;
    }

    private void tell(NameScores scores, int folds) {
        speech.tell(
                "cli.train.scores",
                folds,
                percent(scores.of(NameScores.TOLD)),
                percent(scores.of(Set.of(NameType.PERSON))),
                percent(scores.of(Set.of(NameType.ORGANIZATION))),
                percent(scores.of(Set.of(NameType.PLACE))));
    }

    private String percent(double share) {
        return String.format(speech.language().locale(), "%.1f", 100 * share);
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
        for (JsonNode line : LabelledLines.read(files)) {
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
            name = "languages",
            description = "learns the letters of languages from texts; a source is fr=FILE or fr=FOLDER,"
                    + " of lines {\"text\"} in .jsonl, of plain text in .txt")
    int languages(
            @Option(
                            names = "--counts",
                            paramLabel = "FOLDER",
                            description =
                                    "counts of letters made by others: a file {\"freq\":{LETTERS:COUNT}} a language")
                    @Nullable
                    Path counts,
            @Option(names = "--counted", paramLabel = "CODE", split = ",", description = "which of these are taken")
                    @Nullable
                    List<String> counted,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out,
            @Parameters(arity = "1..*", paramLabel = "SOURCE") Map<String, Path> sources)
            throws IOException {
        var training = new LanguageTraining();
        if (counts != null && counted != null) {
            training.takeCounts(counts, counted);
        }
        for (Map.Entry<String, Path> source : sources.entrySet()) {
            training.take(source.getKey(), source.getValue());
        }
        try (OutputStream model = Files.newOutputStream(out)) {
            training.write(model);
        }
        speech.tell("cli.train.done", training.texts(), out.toString());
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
        for (JsonNode line : LabelledLines.read(files)) {
            trainer.add(LabelledQuotes.reading(line, wanted), LabelledQuotes.quotes(line));
        }
        Files.write(out.resolve("speakers.txt"), trainer.speakers());
        Files.write(out.resolve("quotations.txt"), trainer.quotations());
        speech.tell("cli.train.done", trainer.size(), out.toString());
        return ExitCode.DONE;
    }

    @Command(
            name = "bullets",
            description =
                    "learns which sentences tell an article; the files hold lines {\"lang\",\"title\",\"text\",\"bullets\":[]}, the bullets as an editor wrote them")
    int bullets(
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out,
            @Option(
                            names = "--folds",
                            paramLabel = "5",
                            description =
                                    "also cross-validates in so many parts, and says how near the bullets come to the editors'")
                    int folds,
            @Option(
                            names = "--besides",
                            paramLabel = "FILE",
                            split = ",",
                            description = "more to learn from, on which nothing is measured")
                    @Nullable
                    List<Path> besides,
            @Option(
                            names = "--count",
                            paramLabel = "0.5",
                            defaultValue = "0.5",
                            description = "as how many each of these counts")
                    double count,
            @Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files)
            throws IOException {
        var trainer = new BulletTrainer();
        for (JsonNode line : LabelledLines.read(files)) {
            trainer.add(SummarisedArticles.reading(line), SummarisedArticles.bullets(line));
        }
        for (JsonNode line : LabelledLines.read(besides == null ? List.of() : besides)) {
            trainer.addBesides(SummarisedArticles.reading(line), SummarisedArticles.bullets(line), count);
        }
        if (folds > 1) {
            tell(trainer.crossValidated(folds), folds);
        }
        Files.write(out, trainer.learn());
        speech.tell("cli.train.done", trainer.size(), out.toString());
        return ExitCode.DONE;
    }

    private void tell(GistScores scores, int folds) {
        speech.tell(
                "cli.train.bullets",
                folds,
                percent(scores.way()),
                percent(scores.rouge()),
                String.format(speech.language().locale(), "%.2f", scores.bullets()),
                String.format(speech.language().locale(), "%.0f", scores.words()));
    }
}
