package news.vigie.telegram.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.vigie.notice.Notice;
import news.vigie.pipeline.answer.Tallies.Tally;
import org.jspecify.annotations.Nullable;

/** Whom the bot asks how the service fares. */
public interface ServiceDesk {
    /** How much there is. */
    Figures figures();

    /** What is wrong or went wrong, the newest first within each kind. */
    List<Trouble> troubles();

    /** A consistent copy of all that is kept; takes as long as that takes. */
    Copy copy();

    /** Whether an older copy of what is kept was put in its place, and no owner knows yet what follows. */
    boolean isOlderCopy();

    /** An owner knows. */
    void knownAsOlderCopy();

    /** How many posts may or may not have arrived, of which no owner knows. */
    int uncertain();

    /** An owner knows of those that were so by then. */
    void knownAsUncertain(Instant by);

    /** The posts that did not arrive for a reason of their own and of which no owner knows yet. */
    Missed missed();

    /** An owner knows of these. */
    void knownAsMissed(Missed missed);

    /**
     * Posts that did not arrive.
     *
     * @param first what became of the first of them
     * @param last when the last of them failed
     */
    record Missed(List<Long> posts, Notice first, Instant last) {
        public Missed {
            posts = List.copyOf(posts);
        }

        public boolean isNone() {
            return posts.isEmpty();
        }

        /** There is none. */
        public static Missed none() {
            return new Missed(List.of(), Notice.quoted(""), Instant.EPOCH);
        }
    }

    /**
     * How much there is.
     *
     * @param days the last fortnight, today last
     * @param zone where they are days
     * @param bytes that the database takes on the disk; 0: not known
     */
    record Figures(List<Tally> days, ZoneId zone, long articles, long bytes) {
        public Figures {
            days = List.copyOf(days);
        }
    }

    /** Something that is wrong, or went wrong at that time, as far as that is known. */
    record Trouble(Kind kind, Notice what, @Nullable Instant at) {
        /** What the trouble is with. */
        public enum Kind {
            SERVICE,
            POST,
            CHAT,
            FEED
        }
    }

    /** What became of copying. */
    sealed interface Copy {
        /** A file that belongs to who asked: it is to be deleted. */
        record Made(Path file, long bytes) implements Copy {}

        /** It is done otherwise. */
        record Elsewhere(Notice how) implements Copy {}
    }
}
