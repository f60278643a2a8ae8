package news.vigie.brief.actor;

import java.util.Optional;
import news.vigie.brief.actor.role.RoleFinder;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/** Draws a figure from its mentions: the name to call it by, its role, its gender. */
final class Portrait {
    private final Wording wording;
    private final RoleFinder roles;
    private final Genders genders;

    Portrait(Wording wording, RoleFinder roles, Genders genders) {
        this.wording = wording;
        this.roles = roles;
        this.genders = genders;
    }

    Figure of(Group group) {
        Optional<Span> role = roles.roleOf(group.mentions());
        Gender gender = group.type == NameType.PERSON ? genders.of(group, role) : Gender.UNKNOWN;
        String name = group.fullest().in(wording.text());
        return new Figure(name, group.type, gender, group.mentions(), role.orElse(null));
    }
}
