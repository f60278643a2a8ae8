package news.vigie.language.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Language;
import news.vigie.language.Name;
import news.vigie.language.Word;
import news.vigie.language.Words;

/**
 * A linear model of names that reads a text twice: the second time it sees what the first has found elsewhere in the
 * text. In time linear in the text. May be shared between threads.
 *
 * @see NameTrainer
 */
public final class NameModel {
    private static final Map<String, Optional<NameModel>> BUNDLED = new ConcurrentHashMap<>();

    /** They have a model of their own. */
    private static final Set<String> OWN = Set.of("fr", "en");

    /** They have one model together. */
    private static final Set<String> SHARING = Set.of("de", "es", "it", "nl", "pl", "pt", "ru");

    private final Readings readings;

    NameModel(Readings readings) {
        this.readings = readings;
    }

    /** The model of the language that the program brings with it. */
    static Optional<NameModel> bundled(Language language) {
        String code = language.code();
        if (SHARING.contains(code)) {
            return Shared.MODEL;
        }
        // What a feed calls its language may be anything: nothing is kept for it.
        return OWN.contains(code) ? BUNDLED.computeIfAbsent(code, NameModel::load) : Optional.empty();
    }

    private static Optional<NameModel> load(String code) {
        return bundled("/language/" + code + "/names.model");
    }

    private static Optional<NameModel> bundled(String resource) {
        try (InputStream in = NameModel.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(Stages.read(in).model());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the bundled name model " + resource, e);
        }
    }

    /** Read at the first use, once. */
    private static final class Shared {
        static final Optional<NameModel> MODEL = bundled("/news/vigie/language/names.model");
    }

    /** Every mention in the text, in order, without overlaps. */
    public List<Name> find(String text, Language language) {
        return find(text, Words.of(text, language), language);
    }

    List<Name> find(String text, List<Word> words, Language language) {
        Page page = new Page(text, words, language);
        return SameNames.spread(page, readings.labels(page));
    }
}
