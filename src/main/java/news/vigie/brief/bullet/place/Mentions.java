package news.vigie.brief.bullet.place;

import java.util.List;
import java.util.function.Predicate;
import news.vigie.brief.Reading;
import news.vigie.language.Name;
import news.vigie.language.NameType;

/** Where an article names somebody or something. */
public record Mentions(Places all, Places people, Places actors) {
    public static Mentions of(Reading reading) {
        return new Mentions(
                places(reading.names(), type -> true),
                places(reading.names(), type -> type == NameType.PERSON),
                places(reading.names(), type -> type == NameType.PERSON || type == NameType.ORGANIZATION));
    }

    private static Places places(List<Name> names, Predicate<NameType> wanted) {
        return new Places(names.stream()
                .filter(name -> wanted.test(name.type()))
                .map(Name::span)
                .toList());
    }
}
