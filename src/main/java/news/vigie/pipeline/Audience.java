package news.vigie.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.digest.Tastes;

/**
 * Who gets one edition.
 *
 * @param name "all", or the one address that differs from all others
 * @param addresses may be empty
 * @param from where the window begins
 * @param told the ids of the articles of its window that were told already
 */
record Audience(String name, List<Address> addresses, Instant from, Set<Long> told, Tastes tastes) {
    Audience {
        addresses = List.copyOf(addresses);
        told = Set.copyOf(told);
    }

    /** Is it told the same as the other? */
    boolean isLike(Audience other) {
        return from.equals(other.from) && told.equals(other.told) && tastes.equals(other.tastes);
    }

    Audience with(List<Address> others) {
        return new Audience(name, others, from, told, tastes);
    }
}
