package news.vigie.llm;

import java.util.Optional;
import news.vigie.llm.service.Answer;
import news.vigie.llm.service.ModelService;
import news.vigie.llm.service.Trouble;

/**
 * Finds out whether a model service answers, by a question of a few tokens: only that tries address, key and model at
 * once.
 */
public final class EditorDoctor {
    private static final String INSTRUCTION = "Answer with the one word: yes";
    private static final String DATA = "Are you there?";

    private final EditorSettings settings;
    private final Bounds bounds;

    public EditorDoctor(EditorSettings settings) {
        this(settings, Bounds.USUAL);
    }

    EditorDoctor(EditorSettings settings, Bounds bounds) {
        this.settings = settings;
        this.bounds = bounds;
    }

    /** What is wrong; empty: nothing. */
    public Optional<Trouble> check() {
        try (var service = new ModelService(settings, bounds)) {
            return switch (service.ask(INSTRUCTION, DATA)) {
                case Answer.Said said -> Optional.empty();
                case Answer.Failed failed -> Optional.of(failed.trouble());
            };
        }
    }
}
