package news.vigie.telegram.reading;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** Buttons of what was found in the archive: further pages, somebody who may be meant, his quotes. */
public final class ArchivePanel implements Panel {
    private final Reading reading;
    private final SearchPages search;
    private final QuotePages quotes;
    private final Figures figures;

    public ArchivePanel(Reading reading) {
        this.reading = reading;
        search = new SearchPages(reading);
        quotes = new QuotePages(reading);
        figures = new Figures(reading);
    }

    @Override
    public Set<String> words() {
        return Set.of("find", "said", "who");
    }

    @Override
    public Handling press(Pressed pressed) {
        OptionalLong question = Keys.first(pressed.data());
        Optional<String> words =
                question.isPresent() ? reading.questions().words(question.getAsLong()) : Optional.empty();
        return words.map(asked -> Handling.doing(screen -> screen.show(shown(pressed, asked))))
                .orElseGet(() -> Handling.saying(pressed.ownTexts().plain("button.stale")));
    }

    private RenderedPost shown(Pressed pressed, String asked) {
        int from = Keys.second(pressed.data());
        return switch (pressed.data().substring(0, pressed.data().indexOf(':'))) {
            case "find" -> search.page(asked, from, pressed.texts(), reading.at(pressed.address(), pressed.at()));
            case "said" ->
                quotes.page(Sought.read(asked), from, pressed.texts(), reading.at(pressed.address(), pressed.at()));
            default -> figures.find(asked, pressed.texts(), reading.at(pressed.address(), pressed.at()));
        };
    }
}
