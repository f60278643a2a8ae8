package news.vigie.telegram.reading;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import news.vigie.telegram.desk.NewsDesk;
import news.vigie.telegram.desk.Reading;
import news.vigie.telegram.talk.Handling;
import news.vigie.telegram.talk.Panel;
import news.vigie.telegram.talk.Pressed;

/** Buttons that ask for an edition in other words: what may have been meant. */
public final class GuessPanel implements Panel {
    private final NewsDesk news;
    private final Reading reading;

    public GuessPanel(NewsDesk news, Reading reading) {
        this.news = news;
        this.reading = reading;
    }

    @Override
    public Set<String> words() {
        return Set.of("again");
    }

    @Override
    public Handling press(Pressed pressed) {
        OptionalLong question = Keys.first(pressed.data());
        Optional<String> words =
                question.isPresent() ? reading.questions().words(question.getAsLong()) : Optional.empty();
        return words.map(asked -> Handling.doing(
                        screen -> screen.say(news.digest(asked, pressed.address(), pressed.language(), pressed.at()))))
                .orElseGet(() -> Handling.saying(pressed.ownTexts().plain("button.stale")));
    }
}
