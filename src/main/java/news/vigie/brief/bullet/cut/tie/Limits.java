package news.vigie.brief.bullet.cut.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.vigie.brief.Phrases;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Place;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** Who says it, wherever in what would go: ", dont 27 à Valence, selon la préfecture"; and until when it holds. */
final class Limits implements Tie {
    private static final int SHORT = 4;

    private final Set<String> bounds;
    private final Phrases negations;
    private final Set<String> speech;
    private final Phrases attributions;
    private final Phrases limits;

    Limits(Language language) {
        WordLists lists = WordLists.of(language);
        bounds = lists.words("negated-bounds");
        negations = Phrases.of(language, "negations");
        speech = new HashSet<>(lists.words("speech-verbs"));
        speech.addAll(lists.words("speech-participles"));
        attributions = Phrases.of(language, "attributions");
        limits = Phrases.of(language, "tail-limits");
    }

    @Override
    public boolean holds(Row row, Candidate cut) {
        return attributes(row, cut) || isBound(row, cut);
    }

    private boolean attributes(Row row, Candidate cut) {
        if (limits.opening(row.words(cut.from(), cut.to())) > 0) {
            return true;
        }
        for (int at = cut.from(); at < cut.to(); at++) {
            boolean opens = at == cut.from() || row.edge(at) == Edge.COMMA;
            if (opens && cut.place() != Place.OPENING && tells(row, at, cut)) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(Row row, int at, Candidate cut) {
        List<String> words = row.words(at, cut.to());
        return attributions.opening(words) > 0
                || (at > cut.from() && words.stream().limit(SHORT).anyMatch(speech::contains))
                || speech.contains(words.getLast());
    }

    /** "not open before June". */
    private boolean isBound(Row row, Candidate cut) {
        return bounds.contains(row.word(cut.from())) && negations.within(row.words(0, cut.from()));
    }
}
