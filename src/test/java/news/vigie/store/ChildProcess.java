package news.vigie.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Another JVM with the class path of this one. It is killed, as by a power cut, when it is closed. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    ChildProcess(Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The next line that it printed; null when it has ended. */
    @Nullable
    String line() throws IOException {
        return output.readLine();
    }

    /** SIGSTOP: it stands still where it is, in the middle of whatever it does. */
    void hold() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Kills it and gives what it had printed before. */
    List<String> kill() throws IOException, InterruptedException {
        // By its handle: the process itself would close the stream on what is not yet read.
        process.toHandle().destroyForcibly();
        List<String> printed = new ArrayList<>();
        for (String line = line(); line != null; line = line()) {
            printed.add(line);
        }
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The child does not die");
        }
        return printed;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
