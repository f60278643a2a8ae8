package news.vigie.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import news.vigie.digest.Digests;
import news.vigie.feed.Feeds;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.intake.Collect;
import news.vigie.pipeline.issue.Publish;
import news.vigie.pipeline.outbox.Outbox;

/** The whole service over one store, as the commands see it. */
public interface Service extends AutoCloseable {
    Feeds feeds();

    Digests digests();

    Collect collect();

    /** What collecting reads and writes. */
    Collect.Shelves shelves();

    Publish publish();

    Outbox outbox();

    Health health();

    /** All that is stored is found by its words when it returns. */
    void index();

    /** Starts everything that runs by itself. A notice if it cannot start so; then nothing runs. */
    Optional<Notice> start();

    /** Completed with the reason when it cannot go on: the process is to end, and to be started again. */
    CompletableFuture<Notice> broken();

    /** Starts the web page alone, for the demo. A notice if it cannot. */
    Optional<Notice> startWeb();

    /** Starts delivery alone, for a post made by hand; where a service runs on the same database, that one delivers. */
    void startDelivery();

    /** What is worth saying after a start: the bot's link, the claim code, the page's address. */
    List<Notice> greetings();

    /** What the doctor looks at, one line each. */
    List<Check> checks();

    @Override
    void close();

    /** One thing that was looked at: how it is, and if it is not well, the cause and the fix. */
    record Check(boolean well, Notice subject, Notice notice) {}
}
