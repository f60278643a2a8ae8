package news.vigie.telegram.send;

/** What is said of a token that stopped working; it is the same wherever it shows. */
public final class TokenWords {
    public static final String REVOKED =
            "Telegram no longer accepts the token (%s). Take the present one from @BotFather, put it into telegram.token"
                    + " and start again.";

    private TokenWords() {}
}
