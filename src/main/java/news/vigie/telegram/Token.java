package news.vigie.telegram;

/** The bot's secret. It prints as dots, so that it stands in no log by accident. */
public record Token(String value) {
    /** As @BotFather gives it: a number, a colon, letters. */
    public boolean isWellFormed() {
        return value.matches("\\d+:[A-Za-z0-9_-]+");
    }

    @Override
    public String toString() {
        return "•••";
    }
}
