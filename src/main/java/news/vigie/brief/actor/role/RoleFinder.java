package news.vigie.brief.actor.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Apposition after;
    private final Title before;
    private final Predicate verb;
    private final Affiliation affiliation;
    private final Descriptions descriptions;
    private final Soundness soundness;
    private final Map<Mention, List<Phrase>> beside = new HashMap<>();
    /** The words by which the text calls those whom it gives a role beside their names. */
    private final Set<String> taken = new HashSet<>();

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
            mentions.put(mention.from(), mention);
            if (mention.type() != NameType.PLACE) {
                List<Phrase> found = find(mention);
                beside.put(mention, found);
                found.forEach(phrase -> taken.add(ground.small(phrase.head())));
            }
        }
    }

    private List<Phrase> find(Mention mention) {
        return Stream.of(after.of(mention), before.of(mention), verb.of(mention))
                .flatMap(Optional::stream)
                .filter(phrase -> role(phrase).tells())
                .filter(phrase -> soundness.holds(phrase, mention))
                .filter(phrase -> mention.isPerson() || ground.isOfOrganization(phrase.head()))
                .toList();
    }

    /** The role that the text gives the one with these mentions. */
    public Optional<Span> roleOf(List<Span> named) {
        var roles = new ArrayList<Role>();
        var described = new ArrayList<Phrase>();
        for (Span span : named.subList(0, Math.min(ENOUGH, named.size()))) {
            Mention mention = mentions.get(ground.wording.at(span.start()));
            if (mention != null) {
                beside.getOrDefault(mention, List.of()).forEach(phrase -> roles.add(role(phrase)));
                descriptions
                        .of(mention)
                        .filter(phrase -> soundness.holds(phrase, mention))
                        .ifPresent(described::add);
            }
        }
        return best(roles).or(() -> best(ownOf(described))).map(Role::at).or(() -> body(named));
    }

    /** Where no role is told, the organisation that the text sets beside the name. */
    private Optional<Span> body(List<Span> named) {
        return named.stream()
                .limit(ENOUGH)
                .flatMap(span -> Stream.ofNullable(mentions.get(ground.wording.at(span.start()))))
                .filter(Mention::isPerson)
                .flatMap(mention -> affiliation.of(mention).stream())
                .findFirst();
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
