package news.vigie.telegram;

/** The bot's secret. It prints as dots, so that it stands in no log by accident. */
public record Token(String value) {
    @Override
    public String toString() {
        return "•••";
    }
}
