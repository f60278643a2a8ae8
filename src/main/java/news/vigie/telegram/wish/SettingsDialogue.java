package news.vigie.telegram.wish;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Timing;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Dialogue;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Rights;

/** A zone, times or quiet hours that are typed. */
public final class SettingsDialogue implements Dialogue {
    static final String KIND = "settings";

    private final Desks desks;
    private final Rights rights;
    private final SettingsPages pages;

    public SettingsDialogue(Desks desks, Rights rights) {
        this.desks = desks;
        this.rights = rights;
        this.pages = new SettingsPages(desks);
    }

    @Override
    public String kind() {
        return KIND;
    }

    static String name(char page) {
        return switch (page) {
            case Wish.ZONE -> "zone";
            case Wish.QUIET -> "quiet";
            default -> "times";
        };
    }

    @Override
    public Step hear(Call call, String state) {
        Optional<Wish> wish = Wish.read(state);
        if (wish.isEmpty()
                || !rights.rules(wish.get().chatNumber(), call.caller().person())) {
            return Step.last(Reply.of(call.texts().html("not.allowed.chat")));
        }
        return switch (wish.get().page()) {
            case Wish.ZONE -> zone(call, wish.get());
            case Wish.QUIET ->
                ClockTimes.quiet(call.arguments())
                        .map(quiet -> keep(call, wish.get(), timing(wish.get()).quiet(quiet, call.at())))
                        .orElseGet(() -> again(call, wish.get()));
            default ->
                ClockTimes.read(call.arguments())
                        .map(times -> keep(call, wish.get(), timing(wish.get()).at(times, call.at())))
                        .orElseGet(() -> again(call, wish.get()));
        };
    }

    private Step zone(Call call, Wish wish) {
        List<ZoneId> found = Zones.all().find(call.arguments());
        if (found.isEmpty()) {
            return again(call, wish);
        }
        if (found.size() > 1 || !Zones.all().isCertain(call.arguments())) {
            return new Step(
                    Reply.of(
                            call.texts().html("settings.zone.which"),
                            SettingsPages.guesses(wish, found, call.texts(), call.at())),
                    wish.data());
        }
        return keep(call, wish, timing(wish).in(found.getFirst(), call.at()));
    }

    private Timing timing(Wish wish) {
        return desks.chats().settings(wish.chat()).timing();
    }

    private Step keep(Call call, Wish wish, Timing timing) {
        ChatSettings before = desks.chats().settings(wish.chat());
        desks.chats().keep(wish.chat(), before.with(timing));
        desks.rearm().run();
        Wish next = !wish.setup() ? wish.at(Wish.HOME) : wish.page() == Wish.ZONE ? wish.at(Wish.TIMES) : wish;
        return Step.last(new Reply(List.of(pages.page(next, call.texts(), call.at()))));
    }

    private static Step again(Call call, Wish wish) {
        String typed = call.arguments()
                .codePoints()
                .limit(60)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new Step(Reply.of(call.texts().html("settings.wrong." + name(wish.page()), typed)), wish.data());
    }
}
