package news.vigie.language;

/** What a name names. */
public enum NameType {
    PERSON,
    ORGANIZATION,
    PLACE,
    OTHER
}
