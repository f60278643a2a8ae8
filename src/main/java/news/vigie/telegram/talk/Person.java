package news.vigie.telegram.talk;

/** Somebody of whom Telegram told. */
public record Person(long id, String name) {}
