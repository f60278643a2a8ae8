package news.vigie.store;

import java.util.Set;
import news.vigie.feed.Room;

/** Room as those have it whose hosts are full. */
final class Rooms {
    private Rooms() {}

    /** For so many, but of these hosts. */
    static Room without(int most, Set<String> full) {
        return new Room() {
            @Override
            public int left() {
                return most;
            }

            @Override
            public Set<String> fullHosts() {
                return full;
            }

            @Override
            public boolean take(String host) {
                return !full.contains(host);
            }

            @Override
            public void leave(String host) {}
        };
    }
}
