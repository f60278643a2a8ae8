package news.vigie.pipeline;

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
 */
record Audience(String name, List<Address> addresses, Instant from, Round.View view) {
    Audience {
        addresses = List.copyOf(addresses);
    }
}
