package news.vigie.llm.service;

import java.time.Duration;

/**
 * Why a model service is of no help now.
 *
 * @param status of HTTP, 0 where there is none
 * @param pause how long the service wants to be left alone, zero where it does not say
 */
public record Trouble(Kind kind, int status, Duration pause) {
    /** What went wrong, in words for the log. */
    public enum Kind {
        UNREACHABLE("it cannot be reached"),
        SLOW("it did not answer in time"),
        KEY("it does not accept editor.key"),
        UNKNOWN("it does not know the path of editor.url or the model of editor.model"),
        REFUSED("it refused to answer"),
        TOO_LARGE("its answer is too large"),
        UNREADABLE("its answer is not what was asked for"),
        THIN("too little of its answer stands in the article"),
        BUSY("it has more to do than it can"),
        RESTING("it failed just now and is left alone for a while"),
        BUDGET("the tokens of editor.daily-tokens are used up until midnight UTC"),
        STOPPING("the program is stopping");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Is it the service that fails, so that the next question would fare no better? */
        public boolean lasts() {
            return switch (this) {
                case UNREACHABLE, SLOW, KEY, UNKNOWN, REFUSED -> true;
                default -> false;
            };
        }

        /** May the service have worked, and counted tokens, all the same? */
        public boolean costs() {
            return this == SLOW || this == TOO_LARGE || this == UNREADABLE;
        }
    }

    public static Trouble of(Kind kind) {
        return new Trouble(kind, 0, Duration.ZERO);
    }

    static Trouble ofStatus(int status, Duration pause) {
        Kind kind = switch (status) {
            case 401, 403 -> Kind.KEY;
            case 404 -> Kind.UNKNOWN;
            default -> Kind.REFUSED;
        };
        return new Trouble(kind, status, pause);
    }

    public String words() {
        return status == 0 ? kind.words : kind.words + " (" + status + ")";
    }
}
