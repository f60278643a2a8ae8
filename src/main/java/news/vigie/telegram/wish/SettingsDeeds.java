package news.vigie.telegram.wish;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Chats;
import news.vigie.chat.Timing;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.desk.Speaking;
import news.vigie.telegram.desk.Subscribing;
import news.vigie.telegram.hour.Timetable;
import news.vigie.telegram.talk.Code;
import news.vigie.telegram.taste.TasteBook;

/**
 * Does what a button of the settings asks for. Each button names the state that is wished, so that one press and its
 * repetition do the same. The value may be forged: what cannot be read changes nothing.
 */
final class SettingsDeeds {
    private static final int MOST_STORIES = 40;

    private final Desks desks;

    SettingsDeeds(Desks desks) {
        this.desks = desks;
    }

    void run(Wish wish, Instant now) {
        Chats chats = desks.chats();
        var choices = new Choices(desks, wish.chat());
        String value = wish.value();
        switch (wish.page()) {
            case LANGUAGE -> language(wish);
            case DIGESTS -> digest(wish, choices, now);
            case TASTES -> {
                var book = new TasteBook(chats);
                book.coded(wish.chat(), value.substring(1)).ifPresent(entry -> book.drop(wish.chat(), entry));
            }
            default -> {
                UnaryOperator<ChatSettings> change = changing(wish, choices, now);
                if (desks.chats().change(wish.chat(), change) && wish.page().isOfHours()) {
                    desks.rearm().run();
                }
            }
        }
    }

    /** After the first questions what the digest looks like is shown: a first one would be the same again. */
    private void beginQuietly(Wish wish, DigestDefinition digest, Instant now) {
        if (desks.chats().subscribe(wish.chat(), digest.name(), now)) {
            desks.rearm().run();
        }
    }

    private void language(Wish wish) {
        new Speaking(desks.chats()).begin(wish.chatNumber(), Language.of(wish.value()));
    }

    /** Why the chat cannot have this beside what it has; empty: it can. */
    Optional<Notice> refusal(Wish wish) {
        List<LocalTime> times =
                new Choices(desks, wish.chat()).settings().timing().times();
        boolean isMore = wish.page() == Page.TIMES
                && wish.value().startsWith("+")
                && times.stream()
                        .noneMatch(time -> time.toString().equals(wish.value().substring(1)));
        return isMore && times.size() >= Timetable.MOST
                ? Optional.of(Notice.of("times.most", Timetable.MOST))
                : Optional.empty();
    }

    private void digest(Wish wish, Choices choices, Instant now) {
        choices.digests().stream()
                .filter(digest -> Code.of(digest.name()).equals(wish.value().substring(1)))
                .findFirst()
                .ifPresent(digest -> {
                    if (wish.value().startsWith("-")) {
                        new Subscribing(desks).end(wish.chat(), digest.name());
                    } else if (wish.setup()) {
                        beginQuietly(wish, digest, now);
                    } else {
                        new Subscribing(desks).begin(wish.chat(), digest, now);
                    }
                });
    }

    /** What is chosen among is looked up first: the change itself is made while nobody else can make another. */
    private static UnaryOperator<ChatSettings> changing(Wish wish, Choices choices, Instant now) {
        List<String> names = switch (wish.page()) {
            case TOPICS -> choices.topics();
            case FEEDS -> choices.feeds();
            default -> List.of();
        };
        return before -> changed(wish, names, before, now);
    }

    private static ChatSettings changed(Wish wish, List<String> names, ChatSettings before, Instant now) {
        String value = wish.value();
        Timing timing = before.timing();
        try {
            return switch (wish.page()) {
                case ZONE -> before.with(timing.in(usual(value) ? null : ZoneId.of(value), now));
                case TIMES -> before.with(timing.at(times(timing.times(), value), now));
                case DAYS -> before.with(timing.on(days(timing.days(), value), now));
                case QUIET -> quiet(before, value, now);
                case STYLE -> before.with(usual(value) ? null : Style.valueOf(value));
                case STORIES -> stories(value).map(before::with).orElse(before);
                case TOPICS -> before.of(chosen(before.topics(), names, value), before.feeds());
                case FEEDS -> before.of(before.topics(), chosen(before.feeds(), names, value));
                default -> before;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return before;
        }
    }

    private static ChatSettings quiet(ChatSettings before, String value, Instant now) {
        if (usual(value)) {
            return before.with(before.timing().quiet(null, now));
        }
        return Timetable.read(value, Language.UNKNOWN)
                .flatMap(Timetable::quiet)
                .map(quiet -> before.with(before.timing().quiet(quiet, now)))
                .orElse(before);
    }

    /** None: as many as each digest has. */
    private static Optional<Integer> stories(String value) {
        return value.matches("\\d{1,2}")
                ? Optional.of(Integer.parseInt(value)).filter(most -> most <= MOST_STORIES)
                : Optional.empty();
    }

    private static boolean usual(String value) {
        return value.equals(Wish.USUAL);
    }

    private static List<LocalTime> times(List<LocalTime> before, String value) {
        if (usual(value)) {
            return List.of();
        }
        LocalTime time = LocalTime.parse(value.substring(1));
        var times = new ArrayList<>(before);
        times.remove(time);
        if (value.startsWith("+") && times.size() < Timetable.MOST) {
            times.add(time);
        }
        return times;
    }

    private static Set<DayOfWeek> days(Set<DayOfWeek> before, String value) {
        return switch (value) {
            case Wish.USUAL -> Set.of();
            case "*" -> EnumSet.allOf(DayOfWeek.class);
            case "w" -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            default -> {
                DayOfWeek day = DayOfWeek.of(Integer.parseInt(value.substring(1)));
                var days = new HashSet<>(before);
                days.remove(day);
                if (value.startsWith("+")) {
                    days.add(day);
                }
                yield days;
            }
        };
    }

    private static List<String> chosen(List<String> before, List<String> all, String value) {
        if (usual(value)) {
            return List.of();
        }
        Optional<String> one = Code.find(all, value.substring(1));
        UnaryOperator<List<String>> change = some ->
                value.startsWith("+") ? Choices.plus(some, one.orElseThrow()) : Choices.minus(some, one.orElseThrow());
        return one.isEmpty() ? before : change.apply(before);
    }
}
