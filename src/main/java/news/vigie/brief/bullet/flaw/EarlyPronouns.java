package news.vigie.brief.bullet.flaw;

import java.util.List;
import java.util.Set;
import news.vigie.brief.Phrases;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Words;
import news.vigie.language.Language;
import news.vigie.language.Span;
import news.vigie.language.WordLists;

/**
 * Finds who is spoken of by a pronoun behind an opening that names nobody: "Depuis des années, il se bat", "Once he did,
 * the crowd cheered".
 */
public final class EarlyPronouns {
    private static final int REACH = 14;
    private static final int AHEAD = 10;

    private final Phrases pronouns;
    private final Phrases impersonal;
    private final Phrases times;
    private final Set<String> verbs;
    private final Mentions mentions;

    EarlyPronouns(Language language, Mentions mentions) {
        this.mentions = mentions;
        pronouns = Phrases.of(language, "early-pronouns");
        impersonal = Phrases.of(language, "impersonal");
        times = Phrases.of(language, "free-openings");
        verbs = WordLists.of(language).words("finite-verbs");
    }

    boolean lean(String text, Span body) {
        List<Words.Word> words = Words.in(text, body, REACH + AHEAD);
        List<String> small = words.stream().map(Words.Word::small).toList();
        for (int at = 1; at < Math.min(REACH, words.size()); at++) {
            List<String> rest = small.subList(at, small.size());
            if (pronouns.opening(rest) > 0) {
                Span pronoun = words.get(at).span();
                boolean owned = mentions.actors().touch(new Span(body.start(), pronoun.start()))
                        || mentions.people()
                                .touch(new Span(
                                        pronoun.end(), words.getLast().span().end()));
                return !owned && impersonal.opening(rest) == 0 && times.opening(rest) == 0;
            }
            if (verbs.contains(small.get(at))) {
                return false;
            }
        }
        return false;
    }
}
