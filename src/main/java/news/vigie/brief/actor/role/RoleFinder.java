package news.vigie.brief.actor.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.brief.actor.Wording;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/** Finds what a text says that somebody is or does; of several roles the one that tells most. */
public final class RoleFinder {
    /** More mentions than these tell no more. */
    private static final int ENOUGH = 12;

    private final Wording wording;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Apposition after;
    private final Title before;
    private final Predicate verb;

    /** {@code names}: all that the text names, in its order. */
    public RoleFinder(Wording wording, List<Name> names) {
        this.wording = wording;
        Ground ground = new Ground(wording, names);
        Phrases phrases = new Phrases(ground);
        after = new Apposition(ground, phrases);
        before = new Title(ground);
        verb = new Predicate(ground, phrases);
        new Rows(ground).of(names).forEach(mention -> mentions.put(mention.from(), mention));
    }

    /** The role that the text gives the one with these mentions. */
    public Optional<Span> roleOf(List<Span> named) {
        var roles = new ArrayList<Role>();
        for (Span span : named.subList(0, Math.min(ENOUGH, named.size()))) {
            Mention mention = mentions.get(wording.at(span.start()));
            if (mention != null && mention.type() != NameType.PLACE) {
                roles.addAll(beside(mention));
            }
        }
        return best(roles).map(Role::at);
    }

    private List<Role> beside(Mention mention) {
        return Stream.of(after.of(mention), before.of(mention), verb.of(mention))
                .flatMap(Optional::stream)
                .map(phrase -> new Role(wording.span(phrase.from(), phrase.to()), phrase.weight(), phrase.isComplete()))
                .filter(Role::tells)
                .toList();
    }

    /** Of two that tell as much the one that comes first. */
    private static Optional<Role> best(List<Role> roles) {
        return roles.stream().reduce((best, role) -> role.worth() > best.worth() ? role : best);
    }
}
