package news.vigie.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.settings.PackReading;
import news.vigie.settings.Packs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie feeds check}: fetches feeds once, changes nothing. */
@Command(name = "check", description = "fetches every feed once and says what came")
final class CheckFeedsCommand implements Callable<Integer> {
    @Option(names = "--pack", paramLabel = "NAME", description = "the feeds of that pack, watched or not")
    @Nullable
    String pack;

    private final Home home;
    private final Opened opened;
    private final Speech speech;
    private final Looking looking;

    CheckFeedsCommand(Home home, Opened opened, Speech speech, Looking looking) {
        this.home = home;
        this.opened = opened;
        this.speech = speech;
        this.looking = looking;
    }

    @Override
    public Integer call() {
        if (pack == null) {
            return opened.run(service ->
                    checked(service.feeds().all().stream().map(Feed::definition).toList()));
        }
        return ofPack(pack).map(this::checked).orElse(ExitCode.WRONG_CALL);
    }

    private int checked(List<FeedDefinition> feeds) {
        return looking.checked(feeds) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private Optional<List<FeedDefinition>> ofPack(String name) {
        return switch (Packs.of(home.folder()).read(name)) {
            case PackReading.Good good -> Optional.of(good.feeds());
            case PackReading.Bad bad -> {
                speech.tell(bad.problems(), home.folder());
                yield Optional.empty();
            }
            case PackReading.Unknown unknown -> {
                speech.tell("problem.no-such-pack", name, unknown.names());
                yield Optional.empty();
            }
        };
    }
}
