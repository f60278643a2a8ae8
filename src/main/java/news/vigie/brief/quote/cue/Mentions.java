package news.vigie.brief.quote.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/** Where an article names those who may speak, by the numbers of its words. */
public final class Mentions {
    private static final Set<String> DETERMINERS = SmallWords.of("""
            le la l' les un une son sa ses leur ce cette the a an his her their its mr mrs ms . m m. mme sen
            rep gov""");
    /** They carry what others say. */
    private static final Set<String> PLATFORMS = SmallWords.of("""
            twitter facebook instagram youtube snapchat tiktok whatsapp telegram linkedin x reddit weibo
            netflix periscope bluesky twitch messenger skype""");

    /** So many names back nobody is meant any more. */
    private static final int REACH = 12;

    private final Prose prose;
    private final Lexicon lexicon;
    private final List<Mention> all = new ArrayList<>();
    private final int[] froms;
    private final Map<String, Figure> bySurname = new HashMap<>();

    /** One mention: words {@code from} to {@code to}. */
    public record Mention(Figure figure, int from, int to, boolean complement, boolean first) {}

    public Mentions(Prose prose, Cast cast) {
        this.prose = prose;
        lexicon = Lexicon.of(prose.wording().lists());
        var raw = new ArrayList<Mention>();
        BitSet roles = roles(cast);
        for (Figure figure : cast.figures()) {
            String name = figure.name().toLowerCase(Locale.ROOT);
            if (figure.type() == NameType.PERSON) {
                bySurname.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), figure);
            }
            boolean speaks = figure.type() != NameType.PLACE && !PLATFORMS.contains(name);
            for (Span span : speaks ? figure.mentions() : List.<Span>of()) {
                int from = prose.wording().at(span.start());
                raw.add(new Mention(
                        figure, from, Math.max(from + 1, prose.wording().at(span.end())), false, false));
            }
        }
        raw.sort(Comparator.comparingInt(Mention::from));
        int sentence = -1;
        for (Mention mention : raw) {
            // "Vale manager Piet Verhagen": the manager acts, not Vale.
            boolean complement = roles.get(mention.from()) || isComplement(mention);
            int now = prose.sentenceAt(mention.from());
            boolean first = !complement && !prose.isQuoted(mention.from()) && now != sentence;
            sentence = first ? now : sentence;
            all.add(new Mention(mention.figure(), mention.from(), mention.to(), complement, first));
        }
        froms = all.stream().mapToInt(Mention::from).toArray();
    }

    private BitSet roles(Cast cast) {
        var words = new BitSet();
        for (Figure figure : cast.figures()) {
            Span role = figure.role();
            if (role != null && figure.type() == NameType.PERSON) {
                words.set(prose.wording().at(role.start()), prose.wording().at(role.end()));
            }
        }
        return words;
    }

    /** In the order of the text. */
    public List<Mention> all() {
        return all;
    }

    /** The number of the first mention that starts at the word or after it. */
    public int indexFrom(int word) {
        int found = Arrays.binarySearch(froms, word);
        return found >= 0 ? found : -found - 1;
    }

    public Optional<Mention> startingAt(int word) {
        int found = Arrays.binarySearch(froms, word);
        return found < 0 ? Optional.empty() : Optional.of(all.get(found));
    }

    /** A person whom this word names although it was not taken for a name there. */
    public Optional<Figure> surname(int word) {
        boolean free = prose.isCapital(word) && covering(word).isEmpty();
        return free ? Optional.ofNullable(bySurname.get(prose.small(word))) : Optional.empty();
    }

    /** The person whom the text names last before the word, unquoted, whom the pronoun fits. */
    public Optional<Mention> lastPerson(int word, Gender gender) {
        int last = indexFrom(word) - 1;
        for (int i = last; i >= Math.max(0, last - REACH); i--) {
            Mention mention = all.get(i);
            boolean person = mention.figure().type() == NameType.PERSON && !prose.isQuoted(mention.from());
            if (person && gender.fits(mention.figure().gender())) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The mention that the word is part of. */
    public Optional<Mention> covering(int word) {
        int index = indexFrom(word + 1) - 1;
        return index >= 0 && all.get(index).to() > word ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** After a preposition, or "Obama's": not who acts; "le ministre de l'Intérieur Paul Durand" does. */
    private boolean isComplement(Mention mention) {
        if (prose.isPossessive(mention.to())) {
            return true;
        }
        int at = mention.from() - 1;
        int last = at - 3;
        boolean afterName = false;
        while (at > last && at >= 0) {
            if (prose.is(at, lexicon.prepositions())) {
                return !afterName || !prose.is(at - 1, lexicon.roles());
            }
            afterName |= prose.isCapital(at) && prose.small(at).length() > 4 && !prose.is(at, lexicon.roles());
            boolean joins = prose.is(at, DETERMINERS)
                    || (prose.isCapital(at) && !prose.isMark(at))
                    || prose.is(at, lexicon.roles());
            if (!joins) {
                return false;
            }
            at--;
        }
        return false;
    }
}
