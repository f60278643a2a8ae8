package news.vigie.store.issue;

import java.util.List;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.store.sql.Json;
import org.jdbi.v3.core.Handle;

/** Where the digests go that were made in the chat. */
public final class KeptTargets {
    private KeptTargets() {}

    /** A chat has another number from now on. */
    public static void move(Handle handle, String from, String to) {
        List<DigestDefinition> all = handle.createQuery("SELECT document FROM kept_digest")
                .map((row, context) -> Json.read(row.getString("document"), DigestDocument.class)
                        .definition())
                .list();
        for (DigestDefinition digest : all) {
            List<Address> moved = digest.postTo().stream()
                    .map(address -> address.chat().equals(from) ? new Address(to, address.thread()) : address)
                    .distinct()
                    .toList();
            if (!moved.equals(digest.postTo())) {
                handle.execute(
                        "UPDATE kept_digest SET document = ? WHERE name = ?",
                        Json.write(DigestDocument.of(digest.to(moved))),
                        digest.name());
            }
        }
    }
}
