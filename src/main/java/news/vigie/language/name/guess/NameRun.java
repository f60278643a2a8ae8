package news.vigie.language.name.guess;

import java.util.List;
import java.util.stream.Collectors;
import news.vigie.language.Span;
import news.vigie.language.Word;

/** Neighbouring words of a text that may be a name: from word {@code from} up to but not including word {@code to}. */
record NameRun(List<Word> words, int from, int to) {
    Span span() {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    int size() {
        return to - from;
    }

    Word first() {
        return words.get(from);
    }

    Word last() {
        return words.get(to - 1);
    }

    List<Word> parts() {
        return words.subList(from, to);
    }

    /** The word so many places before the run; a blank one at the text's start. */
    String before(int places) {
        return from < places ? " " : words.get(from - places).form();
    }

    String after() {
        return to >= words.size() ? " " : words.get(to).form();
    }

    /** The words of the name with single spaces. */
    String form() {
        return parts().stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
