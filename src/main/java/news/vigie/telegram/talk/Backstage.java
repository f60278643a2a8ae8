package news.vigie.telegram.talk;

import java.util.Optional;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.text.Texts;

/** What is for admins, or for owners, and is shown in private only, as in a group others would read it. */
public final class Backstage {
    private final Rights rights;
    private final boolean ownersOnly;

    private Backstage(Rights rights, boolean ownersOnly) {
        this.rights = rights;
        this.ownersOnly = ownersOnly;
    }

    public static Backstage ofAdmins(Rights rights) {
        return new Backstage(rights, false);
    }

    public static Backstage ofOwners(Rights rights) {
        return new Backstage(rights, true);
    }

    /** Why a press does nothing; empty: it may. */
    public Optional<Handling> refusal(Pressed pressed) {
        Texts texts = pressed.ownTexts();
        boolean may = ownersOnly ? rights.isOwner(pressed.person()) : rights.isAdmin(pressed.person());
        if (!may) {
            return Optional.of(Handling.alerting(texts.plain(ownersOnly ? "not.allowed.owner" : "not.allowed.admin")));
        }
        return pressed.chat().id() == pressed.person()
                ? Optional.empty()
                : Optional.of(Handling.saying(texts.plain("office.private")));
    }

    /** Why a command is not answered here; that who gives it may is checked before. */
    public static Optional<Reply> refusal(Call call) {
        return call.isPrivate() && call.caller().person() != null
                ? Optional.empty()
                : Optional.of(Reply.of(call.texts().html("office.private")));
    }
}
