package news.vigie.brief.actor.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.vigie.language.Name;
import news.vigie.language.NameType;

/** Which persons are named in a row, so that a role may be said of all of them: "les députés X, Y et Z". */
final class Rows {
    private static final Set<String> JOINTS = Set.of(",", "et", "and", "ou", "or", "&");

    private final Ground ground;

    Rows(Ground ground) {
        this.ground = ground;
    }

    /** The mentions of these names, in their order. */
    List<Mention> of(List<Name> names) {
        var mentions = new ArrayList<Mention>();
        int at = 0;
        while (at < names.size()) {
            int end = at + 1;
            while (end < names.size() && follows(names.get(end - 1), names.get(end))) {
                end++;
            }
            int first = from(names.get(at));
            int last = to(names.get(end - 1));
            names.subList(at, end)
                    .forEach(name -> mentions.add(new Mention(from(name), to(name), name.type(), first, last)));
            at = end;
        }
        return mentions;
    }

    private int from(Name name) {
        return ground.wording.at(name.span().start());
    }

    private int to(Name name) {
        return ground.wording.at(name.span().end());
    }

    private boolean follows(Name one, Name other) {
        if (one.type() != NameType.PERSON || other.type() != NameType.PERSON) {
            return false;
        }
        int gap = from(other) - to(one);
        return gap > 0
                && gap <= 2
                && !ground.wording.startsLine(from(other))
                && JOINTS.contains(ground.small(to(one)))
                && (gap == 1 || JOINTS.contains(ground.small(to(one) + 1)));
    }
}
