package news.vigie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import news.vigie.demo.NewsSite;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Edition;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.render.EditionFormat;
import news.vigie.settings.DemoSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie demo}: the whole service with no token and no network, over a bundled news site, until Ctrl-C. */
@Command(name = "demo", description = "shows the service at work, with no token and no network")
final class DemoCommand implements Callable<Integer> {
    private static final String DIGEST = "demo";
    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final Duration NEW_ARTICLE = Duration.ofMinutes(1);

    @Option(names = "--port", paramLabel = "PORT", description = "of the web page; 0: any free one")
    int port;

    @Option(
            names = "--language",
            paramLabel = "fr",
            converter = LanguageCode.class,
            description = "of headings and dates")
    @Nullable
    Language language;

    @Option(names = "--once", description = "ends after the first digest")
    boolean once;

    private final Services services;
    private final Speech speech;
    private final Terminal terminal;
    private final InstantSource clock;

    DemoCommand(Services services, Speech speech, Terminal terminal, InstantSource clock) {
        this.services = services;
        this.speech = speech;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path home = Files.createTempDirectory("vigie-demo");
        Path letters = Files.createDirectories(home.resolve("articles"));
        try (var site = new NewsSite(clock, letters)) {
            site.start();
            return switch (services.open(DemoSettings.of(home, port, feeds(site), List.of(digest())))) {
                case Services.Opening.Refused refused -> {
                    speech.tell(refused.notice());
                    yield ExitCode.WRONG_CALL;
                }
                case Services.Opening.Open opened -> {
                    try (Service service = opened.service()) {
                        yield show(service, site, letters);
                    }
                }
            };
        } finally {
            TemporaryFolder.delete(home);
        }
    }

    private int show(Service service, NewsSite site, Path letters) {
        Optional<Notice> refusal = service.startWeb();
        if (refusal.isPresent()) {
            speech.tell(refusal.get());
            return ExitCode.WRONG_CALL;
        }
        service.startDelivery();
        speech.tell("cli.demo.site", site.baseUrl().toString());
        service.greetings().forEach(speech::tell);
        speech.tell("cli.demo.letters", site.baseUrl().resolve("/articles").toString(), letters.toString());
        edition(service);
        if (!once) {
            keepOn(service, site);
        }
        return ExitCode.DONE;
    }

    private void keepOn(Service service, NewsSite site) {
        speech.tell("cli.demo.going-on");
        CountDownLatch stop = Stop.whenTold();
        Instant next = clock.instant().plus(NEW_ARTICLE);
        try {
            while (!stop.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!clock.instant().isBefore(next)) {
                    next = clock.instant().plus(NEW_ARTICLE);
                    site.publishNext();
                }
                edition(service);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void edition(Service service) {
        service.feeds().all().forEach(feed -> service.feeds().hurry(feed.id(), clock.instant()));
        service.collect().once();
        Optional<Edition> edition =
                service.publish().post(service.digests().byName(DIGEST).orElseThrow());
        edition.ifPresent(made -> speech.print(format().render(made)));
    }

    private EditionFormat format() {
        return terminal.colour() ? EditionFormat.COLOUR : EditionFormat.TEXT;
    }

    private static List<FeedDefinition> feeds(NewsSite site) {
        return site.feeds().stream()
                .map(feed -> FeedDefinition.at(feed.url()).named(feed.name()).about(feed.topics()))
                .toList();
    }

    private DigestDefinition digest() {
        Language readers = language == null ? terminal.language() : language;
        return DigestDefinition.of(DIGEST, speech.text("cli.demo.title"), readers, ZoneId.systemDefault())
                .to(List.of(new Address("@vigie_demo", null)))
                .from(Origin.FILE);
    }
}
