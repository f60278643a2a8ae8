package news.vigie.store.issue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.vigie.digest.Address;
import news.vigie.digest.DigestDefinition;
import news.vigie.store.sql.Json;
import org.jdbi.v3.core.Handle;

/** Where the digests go that were made in the chat. */
public final class KeptTargets {
    private KeptTargets() {}

    /** A chat has another number from now on. */
    public static void move(Handle handle, String from, String to) {
        change(
                handle,
                targets -> targets.map(
                        address -> address.chat().equals(from) ? new Address(to, address.thread()) : address));
    }

    /**
     * They go to that chat no longer.
     *
     * @param names its number, and its public name with the at sign where it has one
     */
    public static void drop(Handle handle, List<String> names) {
        change(
                handle,
                targets -> targets.filter(address -> names.stream().noneMatch(address.chat()::equalsIgnoreCase)));
    }

    private static void change(Handle handle, UnaryOperator<Stream<Address>> change) {
        List<DigestDefinition> all = handle.createQuery("SELECT document FROM kept_digest")
                .map((row, context) -> Json.read(row.getString("document"), DigestDocument.class)
                        .definition())
                .list();
        for (DigestDefinition digest : all) {
            List<Address> changed =
                    change.apply(digest.postTo().stream()).distinct().toList();
            if (!changed.equals(digest.postTo())) {
                handle.execute(
                        "UPDATE kept_digest SET document = ? WHERE name = ?",
                        Json.write(DigestDocument.of(digest.to(changed))),
                        digest.name());
            }
        }
    }
}
