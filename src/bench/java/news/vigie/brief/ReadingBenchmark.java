package news.vigie.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import news.vigie.CpuCost;
import news.vigie.article.Article;
import news.vigie.brief.actor.ActorFinder;
import news.vigie.brief.quote.QuoteFinder;
import news.vigie.language.Language;
import news.vigie.language.LanguageGuesser;
import news.vigie.language.SentenceSplitter;
import news.vigie.language.name.NameFinder;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Articles read for who is in them and who said what. {@code wordsPerCpuSecond} counts the CPU time of the one thread
 * that reads; a word is what stands between spaces. With {@code -p corenlp=JARS} the tagger of CoreNLP reads the same
 * articles in the same run (English ones, then).
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 8)
@Fork(1)
public class ReadingBenchmark {
    /** The articles. */
    @State(Scope.Benchmark)
    public static class Articles {
        /** Lines {@code {"text", "language"}}. */
        @Param("articles.jsonl")
        public String articles = "";

        List<Article> read = List.of();
        int words;

        @Setup
        public void load() throws IOException {
            var json = new ObjectMapper();
            var found = new ArrayList<Article>();
            for (String line : Files.readAllLines(Path.of(articles))) {
                JsonNode item = json.readTree(line);
                String text = item.path("text").asText();
                found.add(Article.ofText(
                        URI.create("text:" + found.size()),
                        "",
                        text,
                        Language.of(item.path("language").asText())));
                words += text.split("\\s+").length;
            }
            read = found;
        }
    }

    /** The jars of CoreNLP. */
    @State(Scope.Benchmark)
    public static class Other {
        /** Its own jar and that of its models, as on a class path. */
        @Param("")
        public String corenlp = "";

        CoreNlpTagger tagger;

        @Setup
        public void load() throws IOException, ReflectiveOperationException {
            if (corenlp.isEmpty()) {
                throw new IllegalStateException("name the jars of CoreNLP with -p corenlp=JAR:MODELS-JAR");
            }
            tagger = CoreNlpTagger.from(corenlp);
        }
    }

    /** What an iteration cost. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Cost {
        private final CpuCost cpu = new CpuCost();

        @Setup(Level.Iteration)
        public void begin(BenchmarkParams plan) {
            cpu.begin(plan.getMeasurement().getCount());
        }

        @TearDown(Level.Iteration)
        public void end() {
            cpu.end();
        }

        /** The figure that counts. */
        public double wordsPerCpuSecond() {
            return cpu.itemsPerSecond();
        }
    }

    /** Language, sentences, names, quotes with their speakers, actors with their roles: all but the bullets. */
    @Benchmark
    public void vigie(Articles articles, Cost cost, Blackhole hole) {
        var guesser = new LanguageGuesser();
        var splitter = new SentenceSplitter();
        var names = new NameFinder();
        var quotes = new QuoteFinder();
        var actors = new ActorFinder();
        for (Article article : articles.read) {
            Language language = guesser.guess(article.text(), Set.of());
            var reading = new Reading(
                    article.in(language),
                    splitter.split(article.text(), language),
                    names.find(article.text(), language));
            List<Quote> said = quotes.find(reading);
            hole.consume(said);
            hole.consume(actors.find(reading, said));
        }
        cost.cpu.add(articles.words);
    }

    /** The names alone. */
    @Benchmark
    public void names(Articles articles, Cost cost, Blackhole hole) {
        var names = new NameFinder();
        for (Article article : articles.read) {
            hole.consume(names.find(article.text(), article.language()));
        }
        cost.cpu.add(articles.words);
    }

    @Benchmark
    public void corenlp(Articles articles, Other other, Cost cost, Blackhole hole) throws ReflectiveOperationException {
        for (Article article : articles.read) {
            hole.consume(other.tagger.tag(article.text()));
        }
        cost.cpu.add(articles.words);
    }
}
