package news.vigie.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import news.vigie.brief.bullet.cut.CutTrainer;
import news.vigie.cli.Speech;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vigie train cuts}. */
@Command(
        name = "cuts",
        description =
                "learns what a sentence can do without; the files hold lines {\"lang\",\"title\",\"text\",\"sentences\":[{\"marked\",\"stands\"}]}, with braces around what can go: {On Monday, }the bank closed.")
final class TrainCutsCommand implements Callable<Integer> {
    private static final String NO_SENTENCE = "F";

    @Mixin
    SentenceFiles files = new SentenceFiles();

    @Mixin
    Folds folds = new Folds();

    private final Speech speech;

    TrainCutsCommand(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Integer call() throws IOException {
        var trainer = new CutTrainer();
        for (JsonNode article : files.articles()) {
            trainer.add(SummarisedArticles.reading(article, files.language()), marked(article));
        }
        folds.tell(trainer::crossValidated, speech);
        return files.write(trainer.learn(), trainer.size(), speech);
    }

    /** A heading or a fragment is none that anything is cut from. */
    private static List<String> marked(JsonNode article) {
        var marked = new ArrayList<String>();
        for (JsonNode sentence : article.path("sentences")) {
            if (!sentence.path("stands").asText().equals(NO_SENTENCE)) {
                marked.add(sentence.path("marked").asText());
            }
        }
        return marked;
    }
}
