package news.vigie.ordeal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A chat in the world of {@link World}.
 *
 * @param mayEdit the bot may edit what others post there
 */
record Room(long id, Kind kind, String name, boolean mayEdit) {
    static final Room OWNER = new Room(501, Kind.PERSON, "Anne, the owner", false);

    /** Of each kind of chat, and of channels both sorts: in one the bot could overwrite what the editors wrote. */
    static final List<Room> ALL = List.of(
            new Room(-1_001_000_000_001L, Kind.CHANNEL, "Le bureau", true),
            new Room(-4_001, Kind.GROUP, "Les voisins", false),
            new Room(-1_001_000_000_002L, Kind.SUPERGROUP, "La place", false),
            new Room(502, Kind.PERSON, "Bob", false),
            new Room(-1_001_000_000_003L, Kind.CHANNEL, "La scène", false),
            OWNER);

    enum Kind {
        CHANNEL("channel"),
        GROUP("group"),
        SUPERGROUP("supergroup"),
        PERSON("private");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** Private chats and basic groups are counted together, each other chat by itself. */
        boolean isCountedWithOthers() {
            return this == GROUP || this == PERSON;
        }
    }

    static Set<Long> of(Kind kind) {
        return ALL.stream().filter(room -> room.kind == kind).map(Room::id).collect(Collectors.toUnmodifiableSet());
    }

    static Room of(long id) {
        return ALL.stream().filter(room -> room.id == id).findFirst().orElseThrow();
    }
}
