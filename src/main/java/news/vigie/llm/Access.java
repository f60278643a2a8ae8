package news.vigie.llm;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import news.vigie.llm.choice.Question;
import news.vigie.llm.service.Answer;
import news.vigie.llm.service.ModelService;
import news.vigie.llm.service.Trouble;

/**
 * The way to a service: few at a time, within the day's tokens, and not while it rests. May be shared between threads.
 */
final class Access {
    private final ModelService service;
    private final Bounds bounds;
    private final Semaphore places;
    private final DailyTokens tokens;
    private final Rest rest = new Rest();
    private final InstantSource clock;

    Access(ModelService service, Bounds bounds, DailyTokens tokens, InstantSource clock) {
        this.service = service;
        this.bounds = bounds;
        this.tokens = tokens;
        this.clock = clock;
        places = new Semaphore(bounds.atOnce(), true);
    }

    Answer ask(Question question) {
        if (rest.lasts(clock.instant())) {
            return Answer.failed(Trouble.Kind.RESTING);
        }
        try {
            if (!places.tryAcquire(bounds.waiting().toNanos(), TimeUnit.NANOSECONDS)) {
                return Answer.failed(Trouble.Kind.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.failed(Trouble.Kind.STOPPING);
        }
        try {
            return askInPlace(question);
        } finally {
            places.release();
        }
    }

    /** Whoever waited for a place asks again whether the service rests: it may have failed another one meanwhile. */
    private Answer askInPlace(Question question) {
        Instant now = clock.instant();
        if (rest.lasts(now)) {
            return Answer.failed(Trouble.Kind.RESTING);
        }
        long estimate = service.estimate(question.instruction(), question.data());
        if (!tokens.reserve(estimate, now)) {
            return Answer.failed(Trouble.Kind.BUDGET);
        }
        Answer answer = service.ask(question.instruction(), question.data());
        settle(answer, estimate);
        return answer;
    }

    private void settle(Answer answer, long estimate) {
        Instant now = clock.instant();
        switch (answer) {
            case Answer.Said said -> {
                tokens.settle(estimate, said.tokens(), now);
                rest.end();
            }
            case Answer.Failed failed -> {
                tokens.settle(estimate, failed.trouble().kind().costs() ? estimate : 0, now);
                if (failed.trouble().kind().lasts()) {
                    rest.begin(failed.trouble().pause(), now);
                }
            }
        }
    }
}
