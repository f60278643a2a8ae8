package news.vigie.telegram.office;

import news.vigie.chat.Invitations;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.Payload;
import news.vigie.telegram.talk.Reply;

/** A link that an owner gave away: who follows it first is an admin from then on. */
public final class AdminPayload implements Payload {
    public static final String WORD = "admin";

    private final Invitations invitations;
    private final Rights rights;

    public AdminPayload(Invitations invitations, Rights rights) {
        this.invitations = invitations;
        this.rights = rights;
    }

    @Override
    public String word() {
        return WORD;
    }

    /** An owner who tries the link out does not use it up. */
    @Override
    public Reply open(Call call, String rest) {
        Long person = call.caller().person();
        if (!call.isPrivate() || person == null) {
            return Reply.of(call.texts().html("office.private"));
        }
        if (rights.isAdmin(person)) {
            return Reply.of(call.texts().html("admins.you-already"));
        }
        boolean admitted = invitations.redeem(rest, person, call.at());
        return Reply.of(call.texts().html(admitted ? "admins.you" : "admins.void"));
    }
}
