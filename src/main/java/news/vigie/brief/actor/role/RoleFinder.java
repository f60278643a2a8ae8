package news.vigie.brief.actor.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.Wording;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.RoleName.Weight;
import news.vigie.language.Span;

/** Finds what a text says that somebody is or does; of several roles the one that tells most. */
public final class RoleFinder {
    /** More mentions than these tell no more. */
    private static final int ENOUGH = 12;

    private final Ground ground;
    /** By their first words. */
    private final Map<Integer, Told> mentions = new HashMap<>();

    private final Apposition after;
    private final Title before;
    private final Predicate verb;
    private final Affiliation affiliation;
    private final Descriptions descriptions;
    private final Soundness soundness;
    /** The words by which the text calls those whom it gives a role beside their names. */
    private final Set<String> taken = new HashSet<>();

    /** A mention and the roles beside it. */
    private record Told(Mention mention, List<Phrase> beside) {}

    /** {@code names}: all that the text names, in its order. */
    public RoleFinder(Wording wording, List<Name> names) {
        ground = new Ground(wording, names);
        Phrases phrases = new Phrases(ground);
        after = new Apposition(ground, phrases);
        before = new Title(ground);
        soundness = new Soundness(ground);
        verb = new Predicate(ground, phrases);
        affiliation = new Affiliation(ground);
        List<Mention> all = new Rows(ground).of(names);
        descriptions = new Descriptions(ground, phrases, all);
        for (Mention mention : all) {
            List<Phrase> found = mention.type() == NameType.PLACE ? List.of() : find(mention);
            mentions.put(mention.from(), new Told(mention, found));
            found.forEach(phrase -> taken.add(ground.small(phrase.head())));
        }
    }

    private List<Phrase> find(Mention mention) {
        var found = new ArrayList<Phrase>();
        for (Optional<Phrase> phrase : List.of(after.of(mention), before.of(mention), verb.of(mention))) {
            phrase.filter(told -> isOf(told, mention)).ifPresent(found::add);
        }
        return found;
    }

    private boolean isOf(Phrase phrase, Mention mention) {
        return role(phrase).tells()
                && soundness.holds(phrase, mention)
                && (mention.isPerson() || ground.isOfOrganization(phrase.head()));
    }

    /** The role that the text gives the one with these mentions. */
    public Optional<Span> roleOf(List<Span> named) {
        var roles = new ArrayList<Role>();
        var described = new ArrayList<Phrase>();
        for (Span span : named.subList(0, Math.min(ENOUGH, named.size()))) {
            Told told = mentions.get(ground.wording.at(span.start()));
            if (told != null) {
                told.beside.forEach(phrase -> roles.add(role(phrase)));
                descriptions
                        .of(told.mention)
                        .filter(phrase -> soundness.holds(phrase, told.mention))
                        .ifPresent(described::add);
            }
        }
        return best(roles).or(() -> best(ownOf(described))).map(Role::at).or(() -> body(named));
    }

    /** Where no role is told, the organisation that the text sets beside the name. */
    private Optional<Span> body(List<Span> named) {
        for (Span span : named.subList(0, Math.min(ENOUGH, named.size()))) {
            Told told = mentions.get(ground.wording.at(span.start()));
            if (told != null && told.mention.isPerson()) {
                Optional<Span> body = affiliation.of(told.mention);
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    /** A description is somebody else's where another one is called by its word. */
    private List<Role> ownOf(List<Phrase> described) {
        return described.stream()
                .filter(phrase -> !taken.contains(ground.small(phrase.head())))
                .map(this::role)
                .toList();
    }

    private Role role(Phrase phrase) {
        boolean weak = phrase.weight().compareTo(Weight.PART) <= 0;
        // "his French wife": whose wife is not told.
        boolean complete = weak
                ? phrase.to() > phrase.bare() || ground.isOwned(phrase.from(), phrase.head())
                : phrase.isComplete();
        int from = phrase.isPlural() ? ground.oneOf(phrase.from()) : phrase.from();
        return new Role(ground.wording.span(from, phrase.to()), phrase.weight(), complete);
    }

    /** Of two that tell as much the one that comes first. */
    private static Optional<Role> best(List<Role> roles) {
        return roles.stream().reduce((best, role) -> role.worth() > best.worth() ? role : best);
    }
}
