package news.vigie.cli;

import java.util.function.ToIntFunction;

/** Opens the service for one command and closes it after. */
final class Opened {
    private final Services services;
    private final Home home;
    private final Speech speech;

    Opened(Services services, Home home, Speech speech) {
        this.services = services;
        this.home = home;
        this.speech = speech;
    }

    /** Runs the work on the open service; gives its exit code, or 2 where it cannot be opened. */
    int run(ToIntFunction<Service> work) {
        var settings = home.settings(speech);
        if (settings.isEmpty()) {
            return ExitCode.WRONG_CALL;
        }
        return switch (services.open(settings.get())) {
            case Services.Opening.Refused refused -> {
                speech.tell(refused.notice());
                yield ExitCode.WRONG_CALL;
            }
            case Services.Opening.Open opened -> {
                try (Service service = opened.service()) {
                    yield work.applyAsInt(service);
                }
            }
        };
    }
}
