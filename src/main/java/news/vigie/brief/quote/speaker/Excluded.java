package news.vigie.brief.quote.speaker;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.quote.cue.Mentions;
import news.vigie.brief.quote.cue.Mentions.Mention;
import news.vigie.brief.quote.cue.Prose;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.SmallWords;
import news.vigie.brief.quote.cue.Subject;
import news.vigie.language.NameType;

/** Those whom a noun only belongs to: "le porte-parole d'Emmanuel Macron", "Obama's lawyer" is another, but Air France speaks by its spokesman. */
final class Excluded {
    private static final int AFTER = 8;
    private static final int BEFORE = 6;
    private static final int TITLES = 5;
    private static final Set<String> TITLED = SmallWords.of("""
            le la l' the m mr mrs ms mme me dr . former ancien ancienne ex""");

    private final Prose prose;
    private final Mentions mentions;
    private final Set<String> prepositions;
    private final Set<String> roles;
    private final Set<String> documents;

    Excluded(Prose prose, Mentions mentions) {
        this.prose = prose;
        this.mentions = mentions;
        prepositions = prose.wording().lists().words("prepositions");
        roles = prose.wording().lists().words("roles");
        documents = prose.wording().lists().words("speech-documents");
    }

    Set<Figure> in(Scene scene) {
        Set<Figure> out = Collections.newSetFromMap(new IdentityHashMap<>());
        Subject subject = scene.subject();
        if (subject == null || scene.cue() == null || !isNoun(subject)) {
            return out;
        }
        int at = subject.at();
        boolean first = at < scene.cue().from();
        int to = first ? scene.cue().from() : Math.min(scene.end(), at + AFTER);
        for (int i = mentions.indexFrom(at + 1); i < mentions.all().size(); i++) {
            Mention mention = mentions.all().get(i);
            if (mention.from() >= to || (!first && prose.isMark(mention.from() - 1))) {
                break;
            }
            if (mention.figure().type() == NameType.PERSON && isOwner(mention)) {
                out.add(mention.figure());
            }
        }
        addOwner(out, at);
        return out;
    }

    /** Right after a preposition, or after its title: "de l'Intérieur Paul Durand" is a minister beside his name. */
    private boolean isOwner(Mention mention) {
        int at = mention.from() - 1;
        while (at > mention.from() - TITLES && (prose.is(at, roles) || prose.is(at, TITLED))) {
            at--;
        }
        return prose.is(at, prepositions);
    }

    private void addOwner(Set<Figure> out, int noun) {
        for (int at = noun - 1; at > noun - BEFORE && at > 0; at--) {
            if (prose.isPossessive(at)) {
                mentions.covering(at - 1).map(Mention::figure).ifPresent(out::add);
                return;
            }
        }
    }

    private boolean isNoun(Subject subject) {
        return (subject instanceof Subject.Unnamed && !prose.is(subject.at(), documents))
                || (subject instanceof Subject.Known known && known.nature() != Subject.Nature.DOCUMENT);
    }
}
