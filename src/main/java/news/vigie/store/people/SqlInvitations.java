package news.vigie.store.people;

import java.time.Instant;
import java.util.HexFormat;
import news.vigie.chat.Invitations;
import news.vigie.chat.Role;
import news.vigie.store.sql.Fingerprint;
import news.vigie.store.sql.Transactions;

/** The table invitation: the hashes of the codes that stand. */
public final class SqlInvitations implements Invitations {
    private final Transactions transactions;

    public SqlInvitations(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void issue(String code, Instant now) {
        transactions.change(handle -> {
            handle.execute("DELETE FROM invitation WHERE issued < ?", now.minus(VALID));
            handle.execute("INSERT INTO invitation (code_hash, issued) VALUES (?, ?)", hash(code), now);
        });
    }

    @Override
    public boolean redeem(String code, long person, Instant now) {
        return transactions.write(handle -> {
            boolean stood = handle.execute(
                            "DELETE FROM invitation WHERE code_hash = ? AND issued >= ?", hash(code), now.minus(VALID))
                    > 0;
            if (stood && !Roles.isOwner(handle, person)) {
                Roles.appoint(handle, person, Role.ADMIN, now);
            }
            return stood;
        });
    }

    private static String hash(String code) {
        return HexFormat.of().formatHex(Fingerprint.sha256(code));
    }
}
