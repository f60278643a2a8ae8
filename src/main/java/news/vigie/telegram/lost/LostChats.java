package news.vigie.telegram.lost;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
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
    private final Returns returns;
    private final InstantSource clock;
    private final Beat beat = new Beat("lost-chats", this::round);
    private Instant nextOfReaders = Instant.MIN;

    public LostChats(
            Chats chats, Digests digests, Rights rights, Answers answers, Returns.Question works, InstantSource clock) {
        this.chats = chats;
        this.concerned = new Concerned(chats, digests, rights);
        this.words = new LossWords(chats);
        this.answers = answers;
        this.returns = new Returns(chats, works);
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
            Concerned.Moment moment = concerned.now();
            returns.round(moment, now);
            return tell(due(moment, now), now) ? BETWEEN_LOOKS : BETWEEN_TRIES;
        } catch (CancellationException e) {
            return BETWEEN_TRIES;
        }
    }

    /** Each with those whom it concerns. What concerns nobody is due at once, as there is nobody to spare. */
    private Map<Loss, Set<Long>> due(Concerned.Moment moment, Instant now) {
        Map<Loss, Set<Long>> due = new LinkedHashMap<>();
        chats.untold().forEach(loss -> due.put(loss, moment.by(loss)));
        boolean any = due.entrySet().stream()
                .anyMatch(one -> isOfReader(one.getKey()) && !one.getValue().isEmpty());
        boolean readersToo = !now.isBefore(nextOfReaders);
        if (any && readersToo) {
            nextOfReaders = now.plus(BETWEEN_WORDS_OF_READERS);
        }
        due.entrySet()
                .removeIf(one -> !readersToo
                        && isOfReader(one.getKey())
                        && one.getKey().closure() != null
                        && !one.getValue().isEmpty());
        return due;
    }

    private static boolean isOfReader(Loss loss) {
        return loss.place().number().orElse(0) > 0;
    }

    /** False if nobody could be reached of those whom something concerns. */
    private boolean tell(Map<Loss, Set<Long>> losses, Instant now) {
        Map<Long, List<Loss>> byPerson = new LinkedHashMap<>();
        losses.forEach((loss, persons) -> persons.forEach(person ->
                byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(loss)));
        var reached = new HashSet<Loss>();
        byPerson.forEach((person, some) -> {
            if (tell(person, some)) {
                reached.addAll(some);
            }
        });
        Concerned.Moment after = concerned.now();
        boolean all = true;
        for (Loss loss : losses.keySet()) {
            if (reached.contains(loss) || after.by(loss).isEmpty()) {
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
