package news.vigie.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import news.vigie.brief.bullet.cut.row.SequelCounts;
import news.vigie.cli.Speech;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vigie train sequels}. */
@Command(name = "sequels", description = "counts what follows the words of articles; the files hold lines {\"text\"}")
final class TrainSequelsCommand implements Callable<Integer> {
    @Mixin
    SentenceFiles files = new SentenceFiles();

    private final Speech speech;

    TrainSequelsCommand(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Integer call() throws IOException {
        List<JsonNode> articles = files.articles();
        var counts = new SequelCounts(files.language());
        for (JsonNode article : articles) {
            counts.add(SummarisedArticles.unnamed(article, files.language()));
        }
        return files.write(counts.lines(), articles.size(), speech);
    }
}
