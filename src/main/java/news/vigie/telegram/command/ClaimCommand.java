package news.vigie.telegram.command;

import java.util.Locale;
import java.util.regex.Pattern;
import news.vigie.chat.Claims;
import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;
import news.vigie.telegram.caller.Rights;
import news.vigie.telegram.talk.BotCommand;
import news.vigie.telegram.talk.Reply;

/** {@code /claim CODE}: who has read the code where the service runs becomes the owner. In a private chat only. */
final class ClaimCommand implements BotCommand {
    /** What may stand in and around a code that was copied: spaces, dashes, the marks of a quotation, a full stop. */
    private static final Pattern AROUND = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Claims claims;
    private final Rights rights;

    ClaimCommand(Claims claims, Rights rights) {
        this.claims = claims;
        this.rights = rights;
    }

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public Audience audience() {
        return Audience.ANYONE;
    }

    @Override
    public boolean isOffered() {
        return rights.owners().isEmpty();
    }

    @Override
    public Reply answer(Call call) {
        Long person = call.caller().person();
        if (!call.isPrivate() || person == null) {
            return Reply.of(call.texts().html("claim.private"));
        }
        if (rights.isOwner(person)) {
            return Reply.of(call.texts().html("claim.done"));
        }
        String code = AROUND.matcher(call.arguments()).replaceAll("").toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return Reply.of(call.texts().html("claim.usage"));
        }
        return switch (claims.claim(person, code, call.at())) {
            case CLAIMED -> Reply.of(call.texts().html("claim.done"));
            case WRONG -> Reply.of(call.texts().html("claim.wrong"));
            case VOID -> Reply.of(call.texts().html("claim.void"));
        };
    }
}
