package news.vigie.telegram;

import java.util.random.RandomGenerator;

/** The code that makes its first sender the owner: eight signs, none of which can be taken for another. */
public final class ClaimCode {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private ClaimCode() {}

    /**
     * A new code.
     *
     * @param random a {@link java.security.SecureRandom} in service
     */
    public static String fresh(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
