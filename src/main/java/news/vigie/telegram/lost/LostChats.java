package news.vigie.telegram.lost;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.chat.Loss;
import news.vigie.digest.Digests;
import news.vigie.language.Language;
import news.vigie.pipeline.beat.Beat;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.send.Answers;
import news.vigie.telegram.send.Target;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.text.Texts;

/**
 * Tells those whom it concerns, once and in private, that a chat is lost or back. What was not told because nobody could
 * be reached is told later, also after another start. Of readers who leave or come back there is word once a day at most.
 */
public final class LostChats implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration BETWEEN_WORDS_OF_READERS = Duration.ofDays(1);

    private final Chats chats;
    private final Concerned concerned;
    private final LossWords words;
    private final Answers answers;
    private final Recall recall;
    private final InstantSource clock;
    private final Beat beat = new Beat("lost-chats", this::round);
    private Instant nextOfReaders = Instant.MIN;

    public LostChats(
            Chats chats, Digests digests, Rights rights, Answers answers, Recall.Question works, InstantSource clock) {
        this.chats = chats;
        this.concerned = new Concerned(chats, digests, rights);
        this.words = new LossWords(chats);
        this.answers = answers;
        this.recall = new Recall(chats, concerned, works);
        this.clock = clock;
    }

    public void start() {
        beat.start();
    }

    /** A chat may be lost or back. */
    public void wake() {
        beat.wake();
    }

    private Duration round() {
        Instant now = clock.instant();
        try {
            recall.round(now);
            return tell(due(now), now) ? BETWEEN_LOOKS : BETWEEN_TRIES;
        } catch (CancellationException e) {
            return BETWEEN_TRIES;
        }
    }

    private List<Loss> due(Instant now) {
        List<Loss> untold = chats.untold();
        boolean any = untold.stream()
                .anyMatch(loss -> isOfReader(loss) && !concerned.by(loss).isEmpty());
        boolean readersToo = !now.isBefore(nextOfReaders);
        if (any && readersToo) {
            nextOfReaders = now.plus(BETWEEN_WORDS_OF_READERS);
        }
        Predicate<Loss> isDue = loss -> readersToo || !isOfReader(loss) || loss.closure() == null;
        return untold.stream().filter(isDue).toList();
    }

    private static boolean isOfReader(Loss loss) {
        return loss.place().number().orElse(0) > 0;
    }

    /** False if nobody could be reached of those whom something concerns. */
    private boolean tell(List<Loss> losses, Instant now) {
        Map<Long, List<Loss>> byPerson = new LinkedHashMap<>();
        losses.forEach(loss -> concerned
                .by(loss)
                .forEach(person -> byPerson.computeIfAbsent(person, key -> new ArrayList<>())
                        .add(loss)));
        var reached = new ArrayList<Loss>();
        byPerson.forEach((person, some) -> {
            if (tell(person, some)) {
                reached.addAll(some);
            }
        });
        boolean all = true;
        for (Loss loss : losses) {
            if (reached.contains(loss) || concerned.by(loss).isEmpty()) {
                settle(loss, now);
            } else {
                all = false;
            }
        }
        return all;
    }

    private boolean tell(long person, List<Loss> losses) {
        Texts texts = Texts.of(chats.byId(person)
                .flatMap(chat -> Optional.ofNullable(chat.language()))
                .orElse(Language.ENGLISH));
        List<String> lines = losses.stream()
                .map(loss -> words.line(loss, loss.place().number().orElse(0) == person, texts))
                .toList();
        return answers.give(Target.chat(person), Reply.ofLines("", lines).posts());
    }

    private void settle(Loss loss, Instant now) {
        chats.told(loss, now);
        if (loss.closure() == Closure.DEACTIVATED) {
            loss.place().number().ifPresent(chats::forget);
        }
    }

    @Override
    public void close() {
        beat.close();
    }
}
