package news.vigie.brief.bullet.flaw;

import java.util.Set;
import news.vigie.brief.Phrases;
import news.vigie.brief.Reading;
import news.vigie.brief.bullet.place.Mentions;
import news.vigie.brief.bullet.place.Tokens;
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

    boolean lean(Reading reading, Span body) {
        Tokens words = Tokens.of(reading, body);
        int reach = Math.min(REACH, words.size());
        for (int at = 1; at < reach; at++) {
            if (pronouns.opening(words.from(at)) > 0) {
                return !isOwned(words, at)
                        && impersonal.opening(words.from(at)) == 0
                        && times.opening(words.from(at)) == 0;
            }
            if (verbs.contains(words.word(at))) {
                return false;
            }
        }
        return false;
    }

    private boolean isOwned(Tokens words, int pronoun) {
        int last = Math.min(REACH + AHEAD, words.size()) - 1;
        return mentions.actors().touch(new Span(words.start(0), words.start(pronoun)))
                || mentions.people()
                        .touch(new Span(words.end(pronoun), Math.max(words.end(pronoun) + 1, words.end(last))));
    }
}
