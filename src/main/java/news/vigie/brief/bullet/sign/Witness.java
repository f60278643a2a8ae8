package news.vigie.brief.bullet.sign;

/** Who is told what is seen: the kind of sign, and the one or two things that are seen. */
@FunctionalInterface
public interface Witness {
    /** Tabs part the three where they are stored, so that none may have one. */
    void see(String sign, String one, String other);

    default void see(String sign, String one) {
        see(sign, one, "");
    }
}
