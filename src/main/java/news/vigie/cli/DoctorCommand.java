package news.vigie.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code vigie doctor}: looks at everything that the service leans on. */
@Command(name = "doctor", description = "checks settings, token, chats, feeds, database, disk, clock")
final class DoctorCommand implements Callable<Integer> {
    private final Home home;
    private final Opened opened;
    private final Speech speech;

    DoctorCommand(Home home, Opened opened, Speech speech) {
        this.home = home;
        this.opened = opened;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        return opened.run(service -> {
            speech.print(
                    "ok\t" + speech.text("cli.doctor.settings", home.folder().toString()));
            int code = ExitCode.DONE;
            for (Service.Check check : service.checks()) {
                speech.print((check.well() ? "ok" : "!!") + "\t" + speech.text(check.subject()) + ": "
                        + speech.text(check.notice()));
                code = check.well() ? code : ExitCode.FAILED;
            }
            return code;
        });
    }
}
