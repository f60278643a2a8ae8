package news.vigie.cli;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.render.EditionFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vigie digests}: the defined digests. */
@Command(name = "digests", description = "the defined digests: list, preview, why, post, next")
final class DigestsCommand {
    private final Opened opened;
    private final Speech speech;
    private final Terminal terminal;
    private final NextRuns runs;
    private final Home home;

    DigestsCommand(Home home, Opened opened, Speech speech, Terminal terminal, InstantSource clock) {
        this.home = home;
        this.opened = opened;
        this.speech = speech;
        this.terminal = terminal;
        this.runs = new NextRuns(speech, terminal.language(), clock);
    }

    @Command(name = "list", description = "names, titles, times and places")
    int list() {
        return home.settings(speech)
                .map(settings -> {
                    settings.digests().forEach(digest -> speech.print(line(digest)));
                    return ExitCode.DONE;
                })
                .orElse(ExitCode.WRONG_CALL);
    }

    @Command(name = "next", description = "when each digest comes next")
    int next(
            @Option(
                            names = "--count",
                            paramLabel = "N",
                            converter = Count.class,
                            defaultValue = "1",
                            description = "how many times of each")
                    int count) {
        return home.settings(speech)
                .map(settings -> {
                    runs.print(settings.digests(), count);
                    return ExitCode.DONE;
                })
                .orElse(ExitCode.WRONG_CALL);
    }

    @Command(name = "preview", description = "what a digest would say now")
    int preview(
            @Parameters(paramLabel = "NAME", description = "the digest: its file without .yaml") String name,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            converter = FormatName.class,
                            defaultValue = "text",
                            description = "text, html, telegram, json or markdown")
                    EditionFormat format) {
        return onDigest(name, service -> {
            DigestDefinition digest = service.digests().byName(name).orElseThrow();
            Edition edition = service.publish().preview(digest);
            speech.print(FormatName.on(terminal, format).render(edition).stripTrailing());
            return ExitCode.DONE;
        });
    }

    @Command(
            name = "why",
            description = "why each story of the last edition stands where it does, and of what would come now")
    int why(@Parameters(paramLabel = "NAME", description = "the digest: its file without .yaml") String name) {
        return onDigest(name, service -> {
            DigestDefinition digest = service.digests().byName(name).orElseThrow();
            new Ranking(speech, terminal.language())
                    .print(
                            digest,
                            service.publish().last(digest),
                            service.publish().preview(digest));
            return ExitCode.DONE;
        });
    }

    @Command(name = "post", description = "posts a digest now")
    int post(@Parameters(paramLabel = "NAME", description = "the digest: its file without .yaml") String name) {
        return onDigest(name, service -> {
            DigestDefinition digest = service.digests().byName(name).orElseThrow();
            Delivered delivered = Delivered.fromNow(service.outbox());
            Optional<Edition> edition = service.publish().post(digest);
            if (edition.isEmpty()) {
                boolean isRead = service.publish().isRead(digest);
                speech.tell(isRead ? "cli.digests.nothing" : "cli.digests.nobody", digest.name());
                return ExitCode.DONE;
            }
            service.startDelivery();
            return delivered.await(speech) ? ExitCode.DONE : ExitCode.FAILED;
        });
    }

    private int onDigest(String name, ToIntFunction<Service> work) {
        return opened.run(service -> {
            if (service.digests().byName(name).isEmpty()) {
                String known = service.digests().all().stream()
                        .map(DigestDefinition::name)
                        .collect(Collectors.joining(", "));
                speech.tell("cli.digests.unknown", name, known);
                return ExitCode.WRONG_CALL;
            }
            return work.applyAsInt(service);
        });
    }

    private String line(DigestDefinition digest) {
        String times = digest.schedule().cron() != null
                ? digest.schedule().cron()
                : digest.schedule().times().stream().map(Object::toString).collect(Collectors.joining(" "));
        String places = digest.postTo().stream().map(Object::toString).collect(Collectors.joining(" "));
        return String.join(
                "\t",
                digest.name(),
                digest.title(),
                times,
                digest.schedule().zone().getId(),
                places);
    }
}
