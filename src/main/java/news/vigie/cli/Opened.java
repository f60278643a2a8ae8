package news.vigie.cli;

import java.util.function.ToIntFunction;

/** Opens the service for one command and closes it after. */
public final class Opened {
    private final Services services;
    private final Home home;
    private final Speech speech;

    Opened(Services services, Home home, Speech speech) {
        this.services = services;
        this.home = home;
        this.speech = speech;
    }

    /**
     * Runs the work on the open service; gives its exit code, or 2 where it cannot be opened, as while another holds
     * it; 1 where that may pass by itself.
     */
    public int run(ToIntFunction<Service> work) {
        return run(work, () -> speech.tell("cli.held"));
    }

    /** As {@link #run(ToIntFunction)}, for the service itself. */
    int serve(ToIntFunction<Service> work) {
        return run(work, () -> {});
    }

    private int run(ToIntFunction<Service> work, Runnable advice) {
        var settings = home.settings(speech);
        if (settings.isEmpty()) {
            return ExitCode.WRONG_CALL;
        }
        return switch (services.open(settings.get())) {
            case Services.Opening.Refused refused -> {
                speech.tell(refused.notice());
                if (refused.why() == Services.Why.HELD) {
                    advice.run();
                }
                yield refused.why() == Services.Why.PASSING ? ExitCode.FAILED : ExitCode.WRONG_CALL;
            }
            case Services.Opening.Open opened -> {
                try (Service service = opened.service()) {
                    yield work.applyAsInt(service);
                }
            }
        };
    }
}
