package news.vigie.llm;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.vigie.brief.BriefSettings;
import news.vigie.brief.Bullet;
import news.vigie.brief.Editor;
import news.vigie.brief.Quote;
import news.vigie.brief.Reading;
import news.vigie.llm.choice.Choice;
import news.vigie.llm.choice.Excerpts;
import news.vigie.llm.choice.Question;
import news.vigie.llm.choice.Reply;
import news.vigie.llm.service.Answer;
import news.vigie.llm.service.ModelService;
import news.vigie.llm.service.Trouble;

/**
 * Has a model choose the sentences of an article, and another editor whenever the model is of no help. What the model
 * says is never shown: it names sentences, and parts of them. May be shared between threads.
 */
public final class ServiceEditor implements Editor, AutoCloseable {
    private final ModelService service;
    private final Access access;
    private final Editor otherwise;
    private final Complaints complaints;

    /**
     * An editor by the service that the settings name.
     *
     * @param otherwise who writes when the service is of no help
     * @throws NullPointerException if the settings name no url or no model
     */
    public ServiceEditor(EditorSettings settings, Editor otherwise, InstantSource clock) {
        this(settings, Bounds.USUAL, otherwise, clock);
    }

    ServiceEditor(EditorSettings settings, Bounds bounds, Editor otherwise, InstantSource clock) {
        this.otherwise = otherwise;
        service = new ModelService(settings, bounds);
        access = new Access(service, bounds, new DailyTokens(settings.dailyTokens()), clock);
        complaints = new Complaints(settings.place(), clock);
    }

    @Override
    public List<Bullet> bullets(Reading reading, List<Quote> quotes, BriefSettings settings) {
        Optional<Question> question = Question.about(reading, settings);
        List<Bullet> chosen = question.map(asked -> chosen(reading, asked, settings.bullets()))
                .orElse(List.of());
        if (question.isPresent() && chosen.size() >= question.get().fewest()) {
            return chosen;
        }
        List<Bullet> others = otherwise.bullets(reading, quotes, settings);
        return others.size() >= chosen.size() ? others : chosen;
    }

    private List<Bullet> chosen(Reading reading, Question question, int most) {
        return switch (access.ask(question)) {
            case Answer.Said said -> chosen(reading, question, said.content(), most);
            case Answer.Failed failed -> {
                complaints.tell(failed.trouble());
                yield List.of();
            }
        };
    }

    private List<Bullet> chosen(Reading reading, Question question, String content, int most) {
        Optional<List<Choice>> choices = Reply.read(content);
        if (choices.isEmpty()) {
            complaints.tell(Trouble.of(Trouble.Kind.UNREADABLE));
            return List.of();
        }
        List<Bullet> bullets = new Excerpts(reading, question).bullets(choices.get(), most);
        if (bullets.size() < question.fewest()) {
            complaints.tell(Trouble.of(Trouble.Kind.THIN));
        }
        return bullets;
    }

    /** Breaks off what is being asked; from then on the other editor writes. */
    @Override
    public void close() {
        service.close();
    }
}
