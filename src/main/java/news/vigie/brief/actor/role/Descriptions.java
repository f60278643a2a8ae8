package news.vigie.brief.actor.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.vigie.brief.actor.FirstNames;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.actor.role.Phrase.Article;
import news.vigie.brief.actor.role.Phrase.End;
import news.vigie.language.NameType;
import news.vigie.language.RoleName.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Sentences whose subject is a role that takes up somebody of the sentence before: "Anne Petit est choquée. La maire de
 * Nantes demande …". Only where that sentence names one person.
 */
final class Descriptions {
    private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "cet", "cette", "ce", "the");
    private static final Set<String> MASCULINE = Set.of("le", "ce", "cet");
    private static final Set<String> FEMININE = Set.of("la", "cette");
    /** A longer stretch has run over its verb. */
    private static final int LONGEST = 9;

    private final Ground ground;
    private final Phrases phrases;
    private final FirstNames firstNames;
    /** By the first word of the mention that is taken up. */
    private final Map<Integer, Phrase> byMention = new HashMap<>();

    Descriptions(Ground ground, Phrases phrases, List<Mention> mentions) {
        this.ground = ground;
        this.phrases = phrases;
        firstNames = new FirstNames(ground.wording);
        List<Mention> persons = mentions.stream().filter(Mention::isPerson).toList();
        int next = 0;
        for (int at = 1; at < ground.wording.words().size(); at++) {
            if (ground.isOpening(at) && !ground.isMark(at)) {
                int end = next;
                while (end < persons.size() && persons.get(end).from() < at) {
                    end++;
                }
                Mention only = only(persons.subList(next, end));
                if (only != null) {
                    takeUp(at, only);
                }
                next = end;
            }
        }
    }

    /** The one person of a sentence, however often it names him. */
    private @Nullable Mention only(List<Mention> named) {
        boolean acts = false;
        for (Mention mention : named) {
            if (!lastWord(mention).equals(lastWord(named.getFirst()))) {
                return null;
            }
            acts = acts || !isObject(mention);
        }
        return acts ? named.getFirst() : null;
    }

    private String lastWord(Mention mention) {
        return ground.small(mention.to() - 1);
    }

    /** "dise cela à M. Petit": the sentence is not about her. */
    private boolean isObject(Mention mention) {
        int before = mention.from() - 1;
        if (ground.isAddress(before) || (ground.small(before).equals(".") && ground.isAddress(before - 1))) {
            before -= ground.isAddress(before) ? 1 : 2;
        }
        return ground.isLink(before);
    }

    private void takeUp(int opening, Mention mention) {
        if (DEFINITE.contains(ground.small(opening)) && fits(opening, mention)) {
            phrases.at(opening, NameType.PERSON)
                    .filter(this::isSubject)
                    .filter(phrase -> !holdsName(phrase, mention))
                    .ifPresent(phrase -> byMention.putIfAbsent(mention.from(), phrase));
        }
    }

    /** Not "la maire" after a man's name. */
    private boolean fits(int opening, Mention mention) {
        Gender gender = firstNames.of(ground.small(mention.from()));
        String article = ground.small(opening);
        return !(FEMININE.contains(article) && gender == Gender.MASCULINE)
                && !(MASCULINE.contains(article) && gender == Gender.FEMININE);
    }

    /** "L'avocat de la famille Petit" speaks for her. */
    private boolean holdsName(Phrase phrase, Mention mention) {
        String last = lastWord(mention);
        return IntStream.range(phrase.from(), phrase.to())
                .anyMatch(at -> ground.small(at).equals(last));
    }

    /** A verb follows, not a name or a comma; and it says which. */
    private boolean isSubject(Phrase phrase) {
        boolean goesOn = phrase.end() == End.VERB || phrase.end() == End.WORD || phrase.end() == End.TOLD;
        boolean tells = phrase.isComplete() && phrase.weight().compareTo(Weight.STANDING) >= 0;
        return goesOn
                && tells
                && !ground.isCapital(phrase.to())
                && !phrase.isPlural()
                && phrase.determined() == Article.DEFINITE
                && phrase.to() - phrase.from() <= LONGEST;
    }

    /** The role that the sentence behind the mention takes it up by. */
    Optional<Phrase> of(Mention mention) {
        return Optional.ofNullable(byMention.get(mention.from()));
    }
}
