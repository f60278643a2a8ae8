package news.vigie.telegram.wish;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import news.vigie.chat.ChatSettings;
import news.vigie.chat.Timing;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.hour.Timetable;
import news.vigie.telegram.hour.Zones;
import news.vigie.telegram.talk.Call;
import news.vigie.telegram.talk.Desks;
import news.vigie.telegram.talk.Dialogue;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.talk.Rights;
import news.vigie.telegram.taste.TasteTyped;

/** A zone, times, days, quiet hours, or what is followed and muted, as they are typed. */
public final class SettingsDialogue implements Dialogue {
    static final String KIND = "settings";

    private static final int LONGEST = 60;

    private final Desks desks;
    private final Rights rights;

    public SettingsDialogue(Desks desks, Rights rights) {
        this.desks = desks;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return KIND;
    }

    static String name(char page) {
        return switch (page) {
            case Wish.ZONE -> "zone";
            case Wish.QUIET -> "quiet";
            case Wish.DAYS -> "days";
            case Wish.FOLLOW -> "follow";
            case Wish.MUTE -> "mute";
            default -> "times";
        };
    }

    @Override
    public Step hear(Call call, String state) {
        Optional<Wish> read = Wish.read(state);
        if (read.isEmpty() || !rights.rules(read.get().chatNumber(), call)) {
            return Step.last(Reply.of(call.texts().html("not.allowed.chat")));
        }
        Wish wish = read.get();
        return switch (wish.page()) {
            case Wish.ZONE -> zone(call, wish);
            case Wish.FOLLOW, Wish.MUTE -> taste(call, wish);
            default ->
                timing(call, wish).map(timing -> keep(call, wish, timing)).orElseGet(() -> again(call, wish));
        };
    }

    /** Empty: what was typed is not what was asked for. Days beside times are taken as well, and the other way round. */
    private Optional<Timing> timing(Call call, Wish wish) {
        Timing before = before(wish);
        return Timetable.read(call.arguments(), call.language()).flatMap(read -> switch (wish.page()) {
            case Wish.QUIET -> read.quiet().map(quiet -> before.quiet(quiet, call.at()));
            case Wish.DAYS ->
                Optional.of(read).filter(all -> !all.days().isEmpty()).map(all -> with(before, all, call));
            default -> Optional.of(read).filter(all -> !all.times().isEmpty()).map(all -> with(before, all, call));
        });
    }

    private static Timing with(Timing before, Timetable read, Call call) {
        Timing on = read.days().isEmpty() ? before : before.on(read.days(), call.at());
        return read.times().isEmpty() ? on : on.at(read.clock(), call.at());
    }

    private Timing before(Wish wish) {
        return desks.chats().settings(wish.chat()).timing();
    }

    private Step zone(Call call, Wish wish) {
        List<ZoneId> found = Zones.find(call.arguments());
        if (!found.isEmpty() && Zones.isCertain(call.arguments())) {
            return keep(call, wish, before(wish).in(found.getFirst(), call.at()));
        }
        String said = found.isEmpty() ? wrong(call, wish) : call.texts().html("settings.zone.which");
        var view = new SettingsView(desks, wish, call.texts(), call.at());
        return new Step(Reply.of(said, view.guesses(found)), wish.data());
    }

    private Step taste(Call call, Wish wish) {
        var posts = TasteTyped.of(desks)
                .answer(wish.chat(), wish.page() == Wish.FOLLOW, call.arguments(), call.texts(), call.at());
        return Step.last(new Reply(posts));
    }

    private Step keep(Call call, Wish wish, Timing timing) {
        ChatSettings before = desks.chats().settings(wish.chat());
        desks.chats().keep(wish.chat(), before.with(timing));
        desks.rearm().run();
        Wish next = !wish.setup() ? wish.at(Wish.HOME) : wish.page() == Wish.ZONE ? wish.at(Wish.TIMES) : wish;
        RenderedPost page = new SettingsView(desks, next, call.texts(), call.at()).page();
        return Step.last(new Reply(List.of(page)));
    }

    private static Step again(Call call, Wish wish) {
        return new Step(Reply.of(wrong(call, wish)).asking(), wish.data());
    }

    private static String wrong(Call call, Wish wish) {
        String typed = CleanText.shortened(CleanText.line(call.arguments()), LONGEST);
        return call.texts().html("settings.wrong." + name(wish.page()), typed);
    }
}
