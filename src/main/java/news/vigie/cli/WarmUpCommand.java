package news.vigie.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Loads what a demo and a service load, says nothing and ends: the launcher records it for the start-up cache. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private final Services services;
    private final Terminal terminal;
    private final InstantSource clock;

    WarmUpCommand(Services services, Terminal terminal, InstantSource clock) {
        this.services = services;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var silent = new Terminal(
                new ByteArrayInputStream(new byte[0]), nowhere, nowhere, terminal.language(), terminal.colour());
        var demo = new DemoCommand(services, new Speech(silent), silent, clock);
        demo.once = true;
        return demo.call();
    }
}
