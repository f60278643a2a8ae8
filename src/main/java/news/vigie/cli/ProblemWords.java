package news.vigie.cli;

import java.nio.file.Path;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import news.vigie.settings.Problem;

/**
 * Puts a problem of the configuration into words: its file as seen from the home folder, its line, what it is, the fix.
 */
public final class ProblemWords {
    private final Messages messages;
    private final Path home;

    public ProblemWords(Language language, Path home) {
        this.messages = Messages.of(language);
        this.home = home;
    }

    /** One line. */
    public String of(Problem problem) {
        return place(problem) + ": "
                + messages.text(problem.key(), problem.arguments().toArray());
    }

    private String place(Problem problem) {
        Path shown = problem.file().startsWith(home) ? home.relativize(problem.file()) : problem.file();
        String where = shown.toString().isEmpty() ? home.toString() : shown.toString();
        return problem.line() == 0 ? where : where + ":" + problem.line();
    }
}
