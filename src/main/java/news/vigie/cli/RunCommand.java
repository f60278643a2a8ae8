package news.vigie.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import news.vigie.notice.Notice;
import picocli.CommandLine.Command;

/** {@code vigie run}: the service, until SIGTERM or Ctrl-C, or until it cannot go on. */
@Command(name = "run", description = "runs the service")
final class RunCommand implements Callable<Integer> {
    private final Opened opened;
    private final Speech speech;

    RunCommand(Opened opened, Speech speech) {
        this.opened = opened;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        return opened.serve(this::serve);
    }

    private int serve(Service service) {
        Optional<Notice> refusal = service.start();
        if (refusal.isPresent()) {
            speech.tell(refusal.get());
            return ExitCode.WRONG_CALL;
        }
        service.greetings().forEach(speech::tell);
        Optional<Notice> broken = Stop.await(service.broken());
        if (broken.isPresent()) {
            speech.tell("cli.run.broken", broken.get());
            return ExitCode.FAILED;
        }
        speech.tell("cli.run.stopping");
        return ExitCode.DONE;
    }
}
