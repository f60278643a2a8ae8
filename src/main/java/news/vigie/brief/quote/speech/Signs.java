package news.vigie.brief.quote.speech;

import java.util.List;
import java.util.Set;
import news.vigie.brief.quote.cue.Mentions;
import news.vigie.brief.quote.cue.Prose;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.SmallWords;
import news.vigie.language.WordLists;

/** Reads the signs of a stretch between quotation marks. */
final class Signs {
    private static final Set<String> FOR = Set.of("pour", "for");
    private static final Set<String> FIRST = SmallWords.of("""
            je j' nous notre nos mon ma mes moi m' vous votre vos tu i i'm i've i'll i'd we we're we've
            we'll my our me us you your you're""");
    private static final Set<String> NAMING = SmallWords.of("""
            appelé appelée appelés intitulé intitulée intitulés baptisé baptisée baptisés surnommé surnommée
            nommé nommée dit dite dits titre titré called titled entitled named dubbed nicknamed known as
            so-called labelled labeled headlined""");
    private static final Set<String> BREAKS = Set.of(",", ";", ":");
    private static final Set<String> STOPS = Set.of(".", "!", "?");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
    private static final Set<String> SINGLE = Set.of("'", "‘");
    private static final Set<String> THAT = Set.of("que", "qu'", "that");
    private static final Set<String> ARTICLES = SmallWords.of("""
            le la l' les un une des du au aux ce cet cette ces son sa ses leur leurs the a an this his her
            their its""");
    private static final Set<String> CHARGES = SmallWords.of("""
            enquête examen chef chefs poursuivi poursuivie condamné condamnée plainte faits jugé jugée délit
            accusé soupçonné ouverte garde charges charge charged convicted accused guilty count counts
            suspicion information""");
    private static final Set<String> NEGATIONS = SmallWords.of("""
            ne n' pas not don't didn't doesn't isn't won't can't never jamais wasn't no""");
    private static final List<Sign> LONG = List.of(
            Sign.TWO_WORDS,
            Sign.THREE_WORDS,
            Sign.FOUR_WORDS,
            Sign.FIVE_WORDS,
            Sign.EIGHT_WORDS,
            Sign.FOURTEEN_WORDS,
            Sign.MORE_WORDS);
    private static final int[] LENGTHS = {2, 3, 4, 5, 8, 14};
    private static final int NEAR = 4;
    private static final int CHARGE_REACH = 8;

    private final Prose prose;
    private final Mentions mentions;
    private final Set<String> works;
    private final Set<String> verbs;
    private final Set<String> speech;
    private final Set<String> prepositions;

    Signs(Prose prose, Mentions mentions) {
        this.prose = prose;
        this.mentions = mentions;
        WordLists lists = prose.wording().lists();
        works = lists.words("works");
        verbs = lists.words("finite-verbs");
        speech = lists.words("speech-verbs");
        prepositions = lists.words("prepositions");
    }

    long of(Scene scene) {
        return Sign.ALWAYS.bit() | within(scene) | before(scene) | after(scene);
    }

    private static long bit(Sign sign, boolean holds) {
        return holds ? sign.bit() : 0;
    }

    private long within(Scene scene) {
        int words = 0;
        int capitals = 0;
        long signs = 0;
        for (int at = scene.opens() + 1; at < scene.closes(); at++) {
            if (prose.isMark(at)) {
                boolean more = at < scene.closes() - 3;
                signs |= bit(Sign.COMMA_WITHIN, more && prose.is(at, BREAKS));
                signs |= bit(Sign.SEVERAL_SENTENCES, more && prose.is(at, ENDS));
                continue;
            }
            words++;
            capitals += words > 1 && prose.isCapital(at) ? 1 : 0;
            signs |= bit(Sign.CAPITAL, words == 1 && prose.isCapital(at));
            signs |= bit(Sign.OPENS_WITH_PREPOSITION, words == 1 && prose.is(at, prepositions));
            signs |= bit(Sign.OPENS_WITH_ARTICLE, words == 1 && prose.is(at, ARTICLES));
            signs |= bit(Sign.FIRST_PERSON, prose.is(at, FIRST));
            signs |= bit(Sign.NEGATION, prose.is(at, NEGATIONS));
            signs |= bit(Sign.VERB, isVerb(at));
            signs |= bit(Sign.NAME_WITHIN, mentions.startingAt(at).isPresent());
        }
        return signs
                | length(words)
                | bit(Sign.MOSTLY_CAPITALS, capitals > 1 && capitals * 2 >= words - 1)
                | bit(Sign.ENDS_SENTENCE, prose.is(scene.closes() - 2, ENDS))
                | bit(Sign.DOUBLE_MARK, !prose.is(scene.opens(), SINGLE));
    }

    private boolean isVerb(int at) {
        return prose.is(at, verbs)
                || prose.is(at, speech)
                || prose.small(at).endsWith("ait")
                || prose.small(at).endsWith("ez");
    }

    private static long length(int words) {
        int place = 0;
        while (place < LENGTHS.length && words > LENGTHS[place]) {
            place++;
        }
        return LONG.get(place).bit();
    }

    private long before(Scene scene) {
        int last = scene.opens() - 1;
        long signs = bit(Sign.AFTER_WORK, prose.is(last, works))
                | bit(Sign.AFTER_NAMING, prose.is(last, NAMING))
                | bit(Sign.AFTER_COLON, ":".equals(prose.small(last)))
                | bit(Sign.AFTER_COMMA, ",".equals(prose.small(last)))
                | bit(Sign.AFTER_THAT, prose.is(last, THAT))
                | bit(Sign.AFTER_ARTICLE, prose.is(last, ARTICLES))
                | bit(Sign.AFTER_FOR, prose.is(last, FOR))
                | bit(Sign.AFTER_PREPOSITION, prose.is(last, prepositions))
                | bit(Sign.AFTER_NAME, mentions.covering(last).isPresent() || prose.isPossessive(last - 1))
                | bit(Sign.AFTER_CUE, scene.cue() != null && scene.cue().to() == scene.opens());
        for (int at = last; at > last - CHARGE_REACH && at >= 0; at--) {
            boolean free = !prose.isQuoted(at);
            signs |= bit(Sign.WORK_NEAR, free && at > last - NEAR && prose.is(at, works));
            signs |= bit(Sign.CHARGED, free && prose.is(at, CHARGES));
        }
        return signs;
    }

    /** "… » (Paul Durand)": who said it, not when the film was made. */
    private boolean isSigned(int bracket) {
        return mentions.startingAt(bracket + 1).isPresent();
    }

    private long after(Scene scene) {
        int next = scene.closes();
        boolean comma =
                ",".equals(prose.small(next)) || ",".equals(prose.small(next - 2)) || ",".equals(prose.small(next - 1));
        boolean cue =
                scene.cue() != null && scene.cue().from() >= next && scene.cue().from() <= next + 2;
        boolean another = prose.isQuoted(next + 1)
                || prose.isQuoted(next + 2)
                || prose.isQuoted(scene.opens() - 2)
                || prose.isQuoted(scene.opens() - 3);
        boolean whole = scene.startsSentence() && (next >= scene.end() || prose.is(next, STOPS));
        return bit(Sign.BEFORE_COMMA, comma)
                | bit(Sign.BEFORE_CUE, cue)
                | bit(Sign.BEFORE_BRACKET, "(".equals(prose.small(next)) && !isSigned(next))
                | bit(Sign.BEFORE_PREPOSITION, prose.is(next, prepositions))
                | bit(Sign.BESIDE_ANOTHER, another)
                | bit(Sign.WHOLE_SENTENCE, whole);
    }
}
