package news.vigie.pipeline.issue;

import java.time.Instant;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.digest.Round;

/**
 * Who gets one edition.
 *
 * @param name "all", or the first address of those that are told something else
 * @param addresses may be empty
 * @param from where the window begins
 * @param view what there is to tell them
 * @param copy the digest as they want it
 * @param round the stories that the view is of
 */
record Audience(String name, List<Address> addresses, Instant from, Round.View view, Copy copy, Round round) {
    Audience {
        addresses = List.copyOf(addresses);
    }

    boolean hasReaders() {
        return !addresses.isEmpty();
    }

    Audience of(List<Address> members) {
        return new Audience(name, members, from, view, copy, round);
    }
}
