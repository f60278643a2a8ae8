package news.vigie.cli;

import java.util.concurrent.Callable;
import news.vigie.feed.opml.Opml;
import picocli.CommandLine.Command;

/** {@code vigie feeds export}: the feeds for another reader. */
@Command(name = "export", description = "all feeds as OPML, to standard output")
final class ExportCommand implements Callable<Integer> {
    private final Opened opened;
    private final Speech speech;

    ExportCommand(Opened opened, Speech speech) {
        this.opened = opened;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        return opened.run(service -> {
            speech.print(Opml.write(service.feeds().all()).stripTrailing());
            return ExitCode.DONE;
        });
    }
}
