package news.vigie.brief.bullet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.brief.Reading;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/** Who is who among those whom an article names. */
final class Persons {
    private final String text;
    private final String headline;
    private final Set<String> fullNames;
    private final Set<String> masculine;
    private final Set<String> feminine;

    Persons(Reading reading) {
        text = reading.article().text();
        headline = reading.article().title();
        WordLists lists = WordLists.of(reading.article().language());
        masculine = lists.words("masculine-first-names");
        feminine = lists.words("feminine-first-names");
        fullNames = reading.names().stream()
                .filter(name -> name.type() == NameType.PERSON)
                .map(Name::span)
                .map(span -> span.in(text))
                .filter(name -> name.indexOf(' ') > 0)
                .collect(Collectors.toSet());
    }

    boolean same(Span one, Span other) {
        return last(one.in(text)).equals(last(other.in(text)));
    }

    /** The fullest name that the article has, if it is one name and its first name tells him or her. */
    Optional<String> named(String said, boolean he) {
        return full(said).filter(name -> tells(name, he));
    }

    private Optional<String> full(String said) {
        List<String> full = fullNames.stream()
                .filter(other -> last(other).equals(last(said)))
                .toList();
        return full.size() == 1 ? Optional.of(full.getFirst()) : Optional.empty();
    }

    boolean isSurely(Span name, boolean he) {
        return named(name.in(text), he).isPresent();
    }

    /** What stands before the surname in the only full name that the article has of it. */
    Optional<String> firstNames(Span surname) {
        String said = surname.in(text);
        if (said.indexOf(' ') >= 0 || headline.contains(said)) {
            return Optional.empty();
        }
        return full(said)
                .filter(name -> isFirstName(name.substring(0, name.indexOf(' '))))
                .map(name -> name.substring(0, name.lastIndexOf(' ')));
    }

    private boolean isFirstName(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return masculine.contains(small) || feminine.contains(small);
    }

    private boolean tells(String name, boolean he) {
        String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
        boolean isHis = masculine.contains(first);
        boolean isHers = feminine.contains(first);
        return isHis != isHers && isHis == he;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
