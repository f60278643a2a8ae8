package news.vigie.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.render.Messages;
import news.vigie.settings.Problem;

/** Says things to the person at the terminal, in that person's language. */
public final class Speech {
    private final Messages messages;
    private final Terminal terminal;

    public Speech(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(terminal.language());
    }

    /** Of the person at the terminal. */
    public Language language() {
        return messages.language();
    }

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** An argument may be a notice itself. */
    public String text(Notice notice) {
        return messages.text(notice);
    }

    /** To standard error: it is about the work, not its result. */
    public void tell(String key, Object... arguments) {
        terminal.err().println(text(key, arguments));
    }

    public void tell(Notice notice) {
        terminal.err().println(text(notice));
    }

    /** To standard output: it is the result. */
    public void print(String line) {
        PrintStream out = terminal.out();
        out.println(line);
        out.flush();
    }

    /** All problems, each with its file and line, and how many there are. */
    public void tell(List<Problem> problems, Path home) {
        var words = new ProblemWords(terminal.language(), home);
        problems.forEach(problem -> terminal.err().println(words.of(problem)));
        tell("cli.problems", problems.size());
    }
}
