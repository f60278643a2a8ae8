package news.vigie.store.people;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import news.vigie.chat.Claims;
import news.vigie.chat.Role;
import news.vigie.store.sql.Fingerprint;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/**
 * The table claim: one row at most, with the hash of the code that stands. Case and blanks around a code do not count.
 */
public final class SqlClaims implements Claims {
    private final Transactions transactions;

    public SqlClaims(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void issue(String code, Instant now) {
        transactions.change(handle -> {
            handle.execute("DELETE FROM claim");
            handle.execute(
                    "INSERT INTO claim (id, code_hash, tries, issued) VALUES (1, ?, 0, ?)",
                    HexFormat.of().formatHex(hash(code)),
                    now);
        });
    }

    @Override
    public Outcome claim(long person, String code, Instant now) {
        return transactions.write(handle -> {
            Optional<Standing> standing = handle.createQuery("SELECT code_hash, tries FROM claim FOR UPDATE")
                    .map((row, context) -> new Standing(row.getString("code_hash"), row.getInt("tries")))
                    .findOne();
            if (standing.isEmpty() || standing.get().tries() >= TRIES) {
                return Outcome.VOID;
            }
            return standing.get().is(code) ? admit(handle, person, now) : count(handle);
        });
    }

    private static Outcome admit(Handle handle, long person, Instant now) {
        handle.execute("DELETE FROM claim");
        Roles.appoint(handle, person, Role.OWNER, now);
        return Outcome.CLAIMED;
    }

    private static Outcome count(Handle handle) {
        handle.execute("UPDATE claim SET tries = tries + 1");
        return Outcome.WRONG;
    }

    private static byte[] hash(String code) {
        return Fingerprint.sha256(code.strip().toUpperCase(Locale.ROOT));
    }

    private record Standing(String hash, int tries) {
        boolean is(String code) {
            return MessageDigest.isEqual(HexFormat.of().parseHex(hash), SqlClaims.hash(code));
        }
    }
}
