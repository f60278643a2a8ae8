package news.vigie.story.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.brief.Actor;
import news.vigie.language.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something of several reports.
 *
 * @param forms the names that it goes by, the fullest first
 * @param roles what the reports call it
 */
record Player(List<NameWords> forms, NameType type, List<String> roles, int mentions, int reports) {
    Player {
        forms = List.copyOf(forms);
        roles = List.copyOf(roles);
    }

    static Player of(Actor actor) {
        List<String> roles = Optional.ofNullable(actor.role()).stream().toList();
        return new Player(List.of(NameWords.of(actor.name())), actor.type(), roles, actor.mentions(), 1);
    }

    String name() {
        return words().name();
    }

    NameWords words() {
        return forms.getFirst();
    }

    boolean isPerson() {
        return type == NameType.PERSON;
    }

    boolean isSame(Player other) {
        if (words().folded().equals(other.words().folded())) {
            return true;
        }
        return type == other.type
                && other.forms.stream()
                        .anyMatch(form -> isPerson() ? words().isSamePerson(form) : words().isSameBody(form));
    }

    /** Both in one, by the fuller name. */
    Player plus(Player other, int counted) {
        boolean fuller = other.words().isFuller(words());
        List<NameWords> all = Stream.of(fuller ? other : this, fuller ? this : other)
                .flatMap(player -> player.forms.stream())
                .distinct()
                .toList();
        return new Player(
                all,
                other.mentions > mentions ? other.type : type,
                Stream.concat(roles.stream(), other.roles.stream()).distinct().toList(),
                mentions + other.mentions,
                reports + counted);
    }

    /** The one that is shown, or the first. */
    @Nullable
    String role() {
        return roles.isEmpty() ? null : roles.getFirst();
    }

    /** The same by this name before its others. */
    Player called(NameWords name) {
        var renamed = new ArrayList<>(forms);
        renamed.remove(name);
        renamed.addFirst(name);
        return new Player(renamed, type, roles, mentions, reports);
    }

    Player withRole(@Nullable String shown) {
        return new Player(forms, type, Optional.ofNullable(shown).stream().toList(), mentions, reports);
    }

    Actor actor() {
        return new Actor(name(), type, role(), mentions);
    }
}
