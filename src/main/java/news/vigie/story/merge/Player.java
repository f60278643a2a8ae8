package news.vigie.story.merge;

import news.vigie.brief.Actor;
import news.vigie.language.NameType;
import org.jspecify.annotations.Nullable;

/** Somebody or something of several reports. */
record Player(
        String name,
        NameWords words,
        NameType type,
        @Nullable String role,
        int mentions,
        int reports) {
    static Player of(Actor actor) {
        return new Player(actor.name(), NameWords.of(actor.name()), actor.type(), actor.role(), actor.mentions(), 1);
    }

    boolean isPerson() {
        return type == NameType.PERSON;
    }

    boolean isSame(Player other) {
        if (words.folded().equals(other.words.folded())) {
            return true;
        }
        return type == other.type && (isPerson() ? words.isSamePerson(other.words) : words.isSameBody(other.words));
    }

    /** Both in one, by the fuller name. */
    Player plus(Player other) {
        Player named = other.words.isFuller(words) ? other : this;
        return new Player(
                named.name,
                named.words,
                other.mentions > mentions ? other.type : type,
                role != null ? role : other.role,
                mentions + other.mentions,
                reports + 1);
    }

    Player withRole(@Nullable String shown) {
        return new Player(name, words, type, shown, mentions, reports);
    }

    Actor actor() {
        return new Actor(name, type, role, mentions);
    }
}
