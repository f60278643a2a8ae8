package news.vigie.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import news.vigie.brief.bullet.AloneTrainer;
import news.vigie.brief.bullet.AloneTrainer.Judged;
import news.vigie.cli.Speech;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vigie train standing}. */
@Command(
        name = "standing",
        description =
                "learns which sentences stand alone; the files hold lines {\"lang\",\"title\",\"text\",\"sentences\":[{\"marked\",\"stands\"}]}, stands being A (alone), L (leans on others), N (nothing of the news) or F (no sentence)")
final class TrainStandingCommand implements Callable<Integer> {
    private static final String ALONE = "A";

    @Mixin
    SentenceFiles files = new SentenceFiles();

    @Mixin
    Folds folds = new Folds();

    private final Speech speech;

    TrainStandingCommand(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Integer call() throws IOException {
        var trainer = new AloneTrainer();
        for (JsonNode article : files.articles()) {
            trainer.add(SummarisedArticles.reading(article, files.language()), judged(article));
        }
        folds.tell(trainer::crossValidated, speech);
        return files.write(trainer.learn(), trainer.size(), speech);
    }

    private static List<Judged> judged(JsonNode article) {
        var judged = new ArrayList<Judged>();
        for (JsonNode sentence : article.path("sentences")) {
            String text = sentence.path("marked").asText().replace("{", "").replace("}", "");
            judged.add(new Judged(text, sentence.path("stands").asText().equals(ALONE)));
        }
        return judged;
    }
}
