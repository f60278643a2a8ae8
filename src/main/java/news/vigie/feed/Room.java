package news.vigie.feed;

import java.util.Set;

/** What whoever claims work has room for: so much in all, so much of each host. */
public interface Room {
    /** How many more may be taken now. */
    int left();

    /** The hosts of which no more is taken now. */
    Set<String> fullHosts();

    /** Takes a place for work with this host ("" where none is asked); false if there is none. */
    boolean take(String host);

    /** Gives a place back that was taken for nothing. */
    void leave(String host);

    /** For so many at a time, whatever their hosts. */
    static Room of(int most) {
        return new Room() {
            @Override
            public int left() {
                return most;
            }

            @Override
            public Set<String> fullHosts() {
                return Set.of();
            }

            @Override
            public boolean take(String host) {
                return true;
            }

            @Override
            public void leave(String host) {}
        };
    }
}
