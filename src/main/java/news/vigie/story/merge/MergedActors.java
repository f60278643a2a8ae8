package news.vigie.story.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.brief.Actor;
import news.vigie.language.NameType;
import news.vigie.story.Report;
import org.jspecify.annotations.Nullable;

/** The persons and organisations of several reports, each once: "Le Goff" and "Claire Le Goff" are one person. */
public final class MergedActors {
    private static final Set<NameType> ACTING = EnumSet.of(NameType.PERSON, NameType.ORGANIZATION);

    private MergedActors() {}

    /** At most {@code limit}, those of most reports first, then those named most often. */
    public static List<Actor> of(Telling telling, int limit) {
        var people = new ArrayList<Sum>();
        // An agency's copy names the agency; papers name each other.
        Set<String> outlets = telling.reports().stream()
                .map(report -> Sum.folded(report.source()))
                .collect(Collectors.toSet());
        for (Report report : telling.reports()) {
            for (Actor actor : report.brief().actors()) {
                if (ACTING.contains(actor.type()) && !outlets.contains(Sum.folded(actor.name()))) {
                    add(people, actor);
                }
            }
        }
        return people.stream()
                .sorted(Comparator.comparingInt(Sum::reports)
                        .thenComparingInt(Sum::mentions)
                        .reversed())
                .limit(limit)
                .map(sum -> new Actor(sum.name, sum.type, sum.role, sum.mentions))
                .toList();
    }

    private static void add(List<Sum> people, Actor actor) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).isSame(actor)) {
                people.set(i, people.get(i).plus(actor));
                return;
            }
        }
        people.add(new Sum(actor.name(), actor.type(), actor.role(), actor.mentions(), 1));
    }

    private record Sum(String name, NameType type, @Nullable String role, int mentions, int reports) {
        boolean isSame(Actor actor) {
            String own = folded(name);
            String other = folded(actor.name());
            boolean surname = type == NameType.PERSON && (own.endsWith(" " + other) || other.endsWith(" " + own));
            return type == actor.type() && (own.equals(other) || surname);
        }

        Sum plus(Actor actor) {
            return new Sum(
                    actor.name().length() > name.length() ? actor.name() : name,
                    type,
                    role != null ? role : actor.role(),
                    mentions + actor.mentions(),
                    reports + 1);
        }

        private static String folded(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("\\p{Mn}+", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        }
    }
}
