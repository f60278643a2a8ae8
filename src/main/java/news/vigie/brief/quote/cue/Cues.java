package news.vigie.brief.quote.cue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verbs and phrases that tell that somebody speaks; each word is looked at once. */
final class Cues {
    static final Set<String> AUXILIARIES = SmallWords.of("""
            a ont avait avaient aurait auraient aura ayant avoir eut has have had having""");
    /** These make a passive, but for "s'est exclamé". */
    static final Set<String> REFLEXIVE_AUXILIARIES =
            Set.of("est", "sont", "était", "étaient", "serait", "seraient", "être");

    private static final Set<String> PASSIVE = SmallWords.of("""
            was were is are been be being été got est sont était étaient""");
    private static final Set<String> REFLEXIVES = Set.of("s'", "se", "m'", "me");
    /** After one of these the same letters are a noun: "l'annonce", "the report". */
    private static final Set<String> NOMINAL = SmallWords.of("""
            l' la le les un une cette ce cet ces sa son ses leur leurs au aux du des de d' notre nos par
            sans the a an his her this these those their its my our your some any no of in with for by
            from public recent previous such other""");
    /** What may stand between auxiliary and participle. */
    private static final Set<String> ADVERBS = SmallWords.of("""
            encore aussi ainsi déjà ensuite puis toutefois cependant pourtant par ailleurs d' en outre de
            son côté même pas jamais rien tout lui alors donc bien plus tard enfin depuis tôt hier quant à
            elle eux not also since never long even just previously already once often then later earlier
            always pour sa part au passage nouveau une nouvelle fois très vite sans détour again in fact ne
            y""");

    /** "Et d'ajouter", "tient à préciser". */
    private static final Set<String> OF = Set.of("d'", "de", "pour");

    private static final Set<String> HOLDING = Set.of("tenu", "tient", "tenait", "tiennent", "tint");
    private static final Set<String> OBJECTS = Set.of("l'", "le", "la", "les");
    private static final Set<String> GOING = Set.of("go", "goes", "going", "gone", "went", "carried", "moved");
    private static final Set<String> GOING_ON = Set.of("continued", "continues", "proceeded", "hastened");
    private static final Set<String> WEAK = Set.of("pour", "for");
    private static final Set<String> ARTICLES = SmallWords.of("""
            le la l' les ce cette cet son sa ses leur leurs un une the a an this his her their""");
    private static final Set<String> EMPHATIC = SmallWords.of("""
            lui elle eux elles him her them certains certaines beaucoup plusieurs nombre tous""");

    private static final int MOST_ADVERBS = 5;

    private static final List<String> PRONOUNS = List.of("il", "elle", "ils", "elles", "on");

    private final Prose prose;
    private final Lexicon lexicon;
    private final boolean english;
    private final @Nullable Optional<Cue>[] known;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Cues(Prose prose) {
        this.prose = prose;
        known = new Optional[prose.size()];
        lexicon = Lexicon.of(prose.wording().lists());
        english = prose.wording().english();
    }

    /** The cue that starts at this word. */
    Optional<Cue> at(int index) {
        if (prose.isMark(index) || !mayOpen(index)) {
            return Optional.empty();
        }
        Optional<Cue> found = known[index];
        if (found == null) {
            found = find(index);
            known[index] = found;
        }
        return found;
    }

    private boolean mayOpen(int index) {
        return prose.is(index, lexicon.openings()) || (!english && isHyphened(index));
    }

    private boolean isHyphened(int index) {
        return prose.small(index).indexOf('-') >= 0 || isApart(index);
    }

    /** The pronoun stands behind a space: "explique t-elle". */
    private boolean isApart(int index) {
        return prose.small(index + 1).startsWith("t-");
    }

    private Optional<Cue> find(int index) {
        Optional<Cue> found = phrase(index);
        found = found.isPresent() ? found : inverted(index);
        found = found.isPresent() ? found : compound(index);
        found = found.isPresent() ? found : infinitive(index);
        return found.isPresent() ? found : simple(index);
    }

    private Optional<Cue> phrase(int index) {
        for (List<String> phrase : lexicon.phrases().getOrDefault(prose.small(index), List.of())) {
            int to = index;
            while (to - index < phrase.size() && prose.small(to).equals(phrase.get(to - index))) {
                to++;
            }
            if (to - index == phrase.size() && !isOtherwiseUsed(index, to)) {
                return Optional.of(new Cue(index, to, Cue.Kind.SOURCE, ""));
            }
        }
        return Optional.empty();
    }

    /** "pour" names a speaker at the start of a sentence alone; "selon laquelle" never does. */
    private boolean isOtherwiseUsed(int index, int to) {
        String first = prose.small(index);
        String next = prose.small(to);
        return (WEAK.contains(first) && !isOpening(index, to))
                || next.startsWith("lequel")
                || next.startsWith("laquelle")
                || next.startsWith("lesquel")
                || "which".equals(next)
                || "whom".equals(next)
                || "que".equals(next);
    }

    private boolean isOpening(int index, int to) {
        int noun = prose.is(to, ARTICLES) ? to + 1 : to;
        return prose.isCapital(index) && (prose.isCapital(noun) || prose.is(to, EMPHATIC) || isPerson(noun));
    }

    private boolean isPerson(int at) {
        return prose.is(at, lexicon.roles())
                || prose.is(at, lexicon.persons())
                || prose.is(at, lexicon.organizations());
    }

    /** "explique-t-elle", "a-t-il ajouté", also with a space for the first hyphen. */
    private Optional<Cue> inverted(int index) {
        if (english) {
            return Optional.empty();
        }
        boolean apart = isApart(index);
        String form = apart ? prose.small(index) + "-" + prose.small(index + 1) : prose.small(index);
        int hyphen = form.lastIndexOf('-');
        if (hyphen <= 0 || !PRONOUNS.contains(form.substring(hyphen + 1))) {
            return Optional.empty();
        }
        String pronoun = form.substring(hyphen + 1);
        String verb = form.substring(0, form.startsWith("-t", hyphen - 2) ? hyphen - 2 : hyphen);
        int next = apart ? index + 2 : index + 1;
        if (AUXILIARIES.contains(verb) || REFLEXIVE_AUXILIARIES.contains(verb)) {
            int participle = participleFrom(next);
            return participle < 0
                    ? Optional.empty()
                    : Optional.of(new Cue(index, participle + 1, Cue.Kind.VERB, pronoun));
        }
        return lexicon.verbs().contains(verb)
                ? Optional.of(new Cue(index, next, Cue.Kind.VERB, pronoun))
                : Optional.empty();
    }

    private Optional<Cue> compound(int index) {
        boolean reflexive = prose.is(index, REFLEXIVE_AUXILIARIES) && prose.is(index - 1, REFLEXIVES);
        if (!reflexive && !prose.is(index, AUXILIARIES)) {
            return Optional.empty();
        }
        int participle = participleFrom(index + 1);
        return participle < 0 ? Optional.empty() : Optional.of(new Cue(index, participle + 1, Cue.Kind.VERB, ""));
    }

    private int participleFrom(int index) {
        for (int at = index; at <= index + MOST_ADVERBS && at < prose.size(); at++) {
            if (prose.is(at, lexicon.participles())) {
                return at;
            }
            if (!prose.is(at, ADVERBS)
                    && !prose.small(at).endsWith("ment")
                    && !prose.small(at).endsWith("ly")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Et d'ajouter", "avant de préciser", "went on to say". */
    private Optional<Cue> infinitive(int index) {
        boolean french = !english
                && (prose.is(index - 1, OF) || ("à".equals(prose.small(index - 1)) && prose.is(index - 2, HOLDING)))
                && prose.is(index, lexicon.infinitives());
        boolean toSay =
                english && "to".equals(prose.small(index - 1)) && goesOn(index - 2) && prose.is(index, lexicon.verbs());
        return french || toSay ? Optional.of(new Cue(index, index + 1, Cue.Kind.ATTACHED, "")) : Optional.empty();
    }

    /** A verb of going on, or one with "on": "went on", "continued". */
    private boolean goesOn(int at) {
        return prose.is(at, GOING_ON) || ("on".equals(prose.small(at)) && prose.is(at - 1, GOING));
    }

    private Optional<Cue> simple(int index) {
        boolean verb = prose.is(index, lexicon.verbs()) && !isNoun(index) && !isPassive(index);
        return verb
                ? Optional.of(new Cue(index, index + 1, isAttached(index) ? Cue.Kind.ATTACHED : Cue.Kind.VERB, ""))
                : Optional.empty();
    }

    /** "The report", "to claim", "that all reported faults". */
    private boolean isNoun(int index) {
        boolean article = prose.isPossessive(index - 2) || (prose.is(index - 1, NOMINAL) && !isObject(index));
        boolean quantified = "all".equals(prose.small(index - 1))
                && ("that".equals(prose.small(index - 2)) || prose.is(index - 2, lexicon.prepositions()));
        boolean infinitive = english && "to".equals(prose.small(index - 1));
        return article
                || infinitive
                || quantified
                || isName(index)
                || ("to".equals(prose.small(index + 1)) && prose.small(index).startsWith("contin"));
    }

    /** "Free State", "Tom Read": a capital within a sentence. */
    private boolean isName(int index) {
        boolean opens = prose.first(prose.sentenceAt(index)) == index || prose.isMark(index - 1);
        return prose.isCapital(index) && (!opens || prose.is(index + 1, lexicon.verbs()));
    }

    /** "« … », le rassure Paul Durand": the pronoun has the letters of the article. */
    private boolean isObject(int index) {
        return !english && prose.isQuoted(index - 3) && prose.is(index - 1, OBJECTS);
    }

    private boolean isPassive(int index) {
        return prose.is(index - 1, PASSIVE)
                && !prose.small(index).endsWith("ing")
                && (english || prose.small(index).endsWith("é"));
    }

    private boolean isAttached(int index) {
        String word = prose.small(index);
        return english ? word.endsWith("ing") : word.endsWith("ant");
    }
}
