package news.vigie.telegram.wish;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import news.vigie.chat.Timing;
import news.vigie.notice.Notice;
import news.vigie.render.RenderedPost;
import news.vigie.render.markup.CleanText;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.desk.Desks;
import news.vigie.telegram.hour.Timetable;
import news.vigie.telegram.hour.Zones;
import news.vigie.telegram.talk.Dialogue;
import news.vigie.telegram.talk.Reply;
import news.vigie.telegram.taste.TasteTyped;
import news.vigie.telegram.text.Html;

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

    @Override
    public Step hear(Call call, String state) {
        Optional<Wish> read = Wish.read(state);
        if (read.isEmpty() || !rights.rules(read.get().chatNumber(), call)) {
            return Step.last(Reply.of(call.texts().html("not.allowed.chat")));
        }
        Wish wish = read.get();
        return switch (wish.page()) {
            case ZONE -> zone(call, wish);
            case FOLLOW, MUTE -> taste(call, wish);
            default ->
                timing(call, wish).map(timing -> keep(call, wish, timing)).orElseGet(() -> again(call, wish));
        };
    }

    /** Empty: what was typed is not what was asked for. Days beside times are taken as well, and the other way round. */
    private static Optional<UnaryOperator<Timing>> timing(Call call, Wish wish) {
        Instant now = call.at();
        Optional<Timetable> typed = Timetable.read(call.arguments(), call.language());
        return typed.filter(read -> !read.isTooMuch()).flatMap(read -> switch (wish.page()) {
            case QUIET -> read.quiet().map(quiet -> before -> before.quiet(quiet, now));
            case DAYS ->
                Optional.of(read).filter(all -> !all.days().isEmpty()).map(all -> before -> with(before, all, now));
            default ->
                Optional.of(read).filter(all -> !all.times().isEmpty()).map(all -> before -> with(before, all, now));
        });
    }

    private static Timing with(Timing before, Timetable read, Instant now) {
        Timing on = read.days().isEmpty() ? before : before.on(read.days(), now);
        return read.times().isEmpty() ? on : on.at(read.clock(), now);
    }

    private Step zone(Call call, Wish wish) {
        List<ZoneId> found = Zones.find(call.arguments());
        if (!found.isEmpty() && Zones.isCertain(call.arguments())) {
            return keep(call, wish, before -> before.in(found.getFirst(), call.at()));
        }
        String said = found.isEmpty() ? wrong(call, wish) : call.texts().html("settings.zone.which");
        var view = new SettingsView(desks, wish, call.texts(), call.at());
        return new Step(Reply.of(said, view.guesses(found)), wish.data());
    }

    private Step taste(Call call, Wish wish) {
        var posts = TasteTyped.of(desks)
                .answer(wish.chat(), wish.page() == Page.FOLLOW, call.arguments(), call.texts(), call.at());
        return Step.last(new Reply(posts));
    }

    private Step keep(Call call, Wish wish, UnaryOperator<Timing> change) {
        if (desks.chats().change(wish.chat(), before -> before.with(change.apply(before.timing())))) {
            desks.rearm().run();
        }
        Wish next = !wish.setup() ? wish.at(Page.HOME) : wish.page() == Page.ZONE ? wish.at(Page.TIMES) : wish;
        RenderedPost page = new SettingsView(desks, next, call.texts(), call.at()).page();
        return Step.last(new Reply(List.of(page)));
    }

    private static Step again(Call call, Wish wish) {
        boolean many = wish.page() != Page.QUIET
                && Timetable.read(call.arguments(), call.language())
                        .filter(Timetable::isTooMuch)
                        .isPresent();
        String why =
                many ? Html.escape(call.texts().plain(Notice.of("times.most", Timetable.MOST))) : wrong(call, wish);
        return new Step(Reply.of(why).asking(), wish.data());
    }

    private static String wrong(Call call, Wish wish) {
        String typed = CleanText.shortened(CleanText.line(call.arguments()), LONGEST);
        return call.texts().html("settings.wrong." + wish.page().word(), typed);
    }
}
