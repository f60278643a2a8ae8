package news.vigie.telegram.caller;

/** Somebody of whom Telegram told. */
public record Person(long id, String name) {}
