package news.vigie.brief.quote.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.quote.cue.Mentions;
import news.vigie.brief.quote.cue.Mentions.Mention;
import news.vigie.brief.quote.cue.Prose;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.Subject;
import news.vigie.language.NameType;
import org.jspecify.annotations.Nullable;

/** Tells whether a subject may be another of the same surname, or is two that speak together. */
final class Rivals {
    private static final Set<String> AND = Set.of("et", "and", "&");
    private static final int REACH = 6;

    private final Prose prose;
    private final Mentions mentions;
    private final Map<String, Integer> surnames = new HashMap<>();

    Rivals(Prose prose, Cast cast, Mentions mentions) {
        this.prose = prose;
        this.mentions = mentions;
        for (Figure figure : cast.figures()) {
            if (figure.type() == NameType.PERSON) {
                surnames.merge(surname(figure), 1, Integer::sum);
            }
        }
    }

    boolean has(Scene scene, @Nullable Figure speaker) {
        if (speaker == null || !(scene.subject() instanceof Subject.Named named)) {
            return false;
        }
        return isShared(named) || isJoined(named);
    }

    /** Named by a surname alone that two bear. */
    private boolean isShared(Subject.Named named) {
        int to = mentions.startingAt(named.at()).map(Mention::to).orElse(named.at() + 1);
        return to == named.at() + 1 && surnames.getOrDefault(surname(named.figure()), 0) > 1;
    }

    private boolean isJoined(Subject.Named named) {
        int to = mentions.startingAt(named.at()).map(Mention::to).orElse(named.at() + 1);
        return isAfterAnd(to)
                || (prose.is(named.at() - 1, AND)
                        && mentions.covering(named.at() - 2).isPresent());
    }

    /** "Ann Lee and her lawyer, Tom Hart". */
    private boolean isAfterAnd(int start) {
        if (!prose.is(start, AND)) {
            return false;
        }
        for (int at = start + 1; at < start + REACH && !prose.isQuoted(at); at++) {
            if (mentions.startingAt(at)
                    .filter(name -> name.figure().type() == NameType.PERSON)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String surname(Figure figure) {
        String name = figure.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
