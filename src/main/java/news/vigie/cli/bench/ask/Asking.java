package news.vigie.cli.bench.ask;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Every kind of question that is answered from the store, asked again and again in other words. */
public final class Asking {
    private static final List<String> COMMON =
            List.of("rue", "street", "ville", "town", "selon", "after", "qui", "council");
    private static final List<String> FIRST_NAMES = List.of("Agnès", "Benoît", "Cécile", "Damien", "Élodie", "Inès");

    private final Readers readers;
    private final List<String> rare;
    private final int times;
    private final Map<String, IntFunction<Question>> questions = new LinkedHashMap<>();

    /**
     * Readers with their questions.
     *
     * @param rare names that few articles hold
     * @param times how often each kind is asked
     */
    public Asking(Readers readers, List<String> rare, int times) {
        this.readers = readers;
        this.rare = List.copyOf(rare);
        this.times = times;
    }

    /** Throws {@link IllegalStateException} if the bot leaves one without an answer. */
    public List<Wait> measure() {
        command("/latest", at -> "/latest");
        command("/search, a common word", at -> "/search " + any(COMMON, at));
        command("/search, two common words", at -> "/search " + any(COMMON, at) + " " + any(COMMON, at + 2));
        command("/search, a rare word", at -> "/search " + any(rare, at));
        command("/search, nothing", at -> "/search " + any(rare, at) + "xq");
        command("/who, a common name", at -> "/who " + any(FIRST_NAMES, at));
        command("/who, a rare name", at -> "/who " + any(rare, at));
        command("/who, nobody", at -> "/who " + any(rare, at) + "xq");
        command("/quotes, a common name", at -> "/quotes " + any(FIRST_NAMES, at));
        command("/quotes, a name and a word", at -> "/quotes " + any(FIRST_NAMES, at) + " " + any(COMMON, at));
        command("/quotes, nobody", at -> "/quotes " + any(rare, at) + "xq");
        command("/digest", at -> "/digest");
        command("/digest 6h and a word", at -> "/digest 6h " + any(COMMON, at));
        command("/digest and words", at -> "/digest " + any(COMMON, at) + " " + any(COMMON, at + 1));
        command("/digest, nothing", at -> "/digest " + any(rare, at) + "xq");
        questions.put("inline, newest", at -> Question.inline("", ""));
        questions.put("inline, a common word", at -> Question.inline(any(COMMON, at), ""));
        questions.put("inline, a further page", at -> Question.inline(any(COMMON, at), "20"));
        questions.put("inline, nothing", at -> Question.inline(any(rare, at) + "xq", ""));
        List<String> data = found();
        turned("/search, a further page", "find:", data);
        List<String> stories =
                data.stream().filter(word -> word.startsWith("story:")).toList();
        questions.put("a story by its button", at -> Question.opening(any(stories, at)));
        command("/story", at -> "/story " + any(stories, at).substring("story:".length()));
        turned("/quotes, a further page", "said:", data(Question.saying("/quotes " + FIRST_NAMES.getFirst())));
        return questions.entrySet().stream()
                .map(kind -> wait(kind.getKey(), kind.getValue()))
                .toList();
    }

    private void command(String kind, IntFunction<String> words) {
        questions.put(kind, at -> Question.saying(words.apply(at)));
    }

    private void turned(String kind, String word, List<String> data) {
        data.stream()
                .filter(one -> one.startsWith(word))
                .reduce((page, last) -> last)
                .ifPresent(last -> questions.put(kind, at -> Question.turning(last)));
    }

    private Wait wait(String kind, IntFunction<Question> question) {
        var waits = new ArrayList<Duration>();
        for (int at = 0; at < times; at++) {
            waits.add(readers.ask(question.apply(at)).after());
        }
        return Wait.of(kind, waits);
    }

    private static String any(List<String> words, int at) {
        return words.get(at % words.size());
    }

    /** The buttons below what a common word finds, whatever the language of the store. */
    private List<String> found() {
        return COMMON.stream()
                .map(word -> data(Question.saying("/search " + word)))
                .filter(data -> data.stream().anyMatch(one -> one.startsWith("story:")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The store holds none of " + COMMON));
    }

    /** The buttons below an answer. */
    private List<String> data(Question question) {
        JsonNode call = readers.ask(question).call();
        return call.findPath("inline_keyboard").findValuesAsText("callback_data");
    }
}
