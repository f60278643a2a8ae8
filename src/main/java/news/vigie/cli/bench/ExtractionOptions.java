package news.vigie.cli.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.vigie.cli.Count;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is extracted, and what is told of it. */
final class ExtractionOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "GT.jsonl",
            description = "sets: lines {\"id\",\"url\",\"lang\",\"gt\"}, the pages beside them as html/ID.html")
    List<Path> sets = List.of();

    @Option(
            names = "--folds",
            paramLabel = "N",
            converter = Count.class,
            description = "into how many folds the sites of all sets are parted")
    int folds = 5;

    @Option(
            names = "--by",
            paramLabel = "language|none",
            converter = Parts.Word.class,
            description = "the parts of a set that are told apart")
    Parts by = Parts.NONE;

    @Option(
            names = "--misses",
            paramLabel = "N",
            converter = Count.class,
            description = "the N pages of each set that lose most")
    int misses;

    @Option(names = "--json", description = "the figures as one JSON object")
    boolean json;

    /** The parts of a set. */
    enum Parts {
        NONE,
        LANGUAGE;

        /** Reads them in small letters. */
        static final class Word implements ITypeConverter<Parts> {
            @Override
            public Parts convert(String value) {
                return valueOf(value.toUpperCase(Locale.ROOT));
            }
        }
    }
}
