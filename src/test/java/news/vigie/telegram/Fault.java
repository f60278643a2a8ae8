package news.vigie.telegram;

/** A way in which a call of the Bot API can go wrong. */
public sealed interface Fault {
    /** The server refuses, with its own kind of answer; the parameter is left out when it has no name. */
    record Says(int code, String description, String parameter, long value) implements Fault {}

    /** A proxy answers in HTML; the call was carried out if {@code done}. */
    record Page(int code, boolean done) implements Fault {}

    /** The connection ends without an answer; the call was carried out if {@code done}. */
    record Cut(boolean done) implements Fault {}

    /** Carried out, and answered with something that is no JSON. */
    record Garbage() implements Fault {}

    static Fault says(int code, String description) {
        return new Says(code, description, "", 0);
    }
}
