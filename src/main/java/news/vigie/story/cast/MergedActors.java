package news.vigie.story.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.vigie.brief.Actor;
import news.vigie.story.merge.Telling;

/** Whom a story is about, of the persons and organisations that its reports name. */
public final class MergedActors {
    private MergedActors() {}

    /**
     * At most {@code limit} of those whom the news is about: whom the headline names first, then who is quoted, then
     * those who act in a bullet, those of most reports, those named most often. None twice, nor whom another's role
     * names.
     */
    public static List<Actor> of(Telling telling, Shown shown, int limit) {
        Shown.Stage stage = shown.in(telling.language());
        var playbill = new Playbill(telling.reports(), stage);
        var roles = new ShownRoles(telling.language());
        var billed = new ArrayList<Player>();
        Players.of(telling).all().stream()
                .map(player -> player.withRole(roles.of(player)))
                .filter(playbill::shows)
                .sorted(Comparator.comparing(
                                (Player player) -> stage.inHeadline(player).compareTo(Standing.TOUCHED) >= 0)
                        .thenComparing(stage::speaks)
                        .thenComparing(stage::inBullets)
                        .thenComparingInt(Player::reports)
                        .thenComparingInt(Player::mentions)
                        .reversed())
                .filter(player -> billed.stream().noneMatch(other -> isNamedBy(other, player, stage)))
                .forEach(billed::add);
        return billed.stream()
                .limit(limit)
                .map(player -> named(player, stage))
                .map(Player::actor)
                .toList();
    }

    /** "directrice de l'Insee" names the Insee too, of which the headline says nothing. */
    private static boolean isNamedBy(Player other, Player body, Shown.Stage stage) {
        String role = other.role();
        if (body.isPerson() || role == null) {
            return false;
        }
        List<String> bare = body.words().bare();
        boolean named = isIn(role, body.words().folded()) || (bare.size() > 1 && isIn(role, String.join(" ", bare)));
        return named && (stage.inHeadline(body) == Standing.ABSENT || role.startsWith(body.name()));
    }

    private static boolean isIn(String role, String name) {
        return (" " + NameWords.folded(role) + " ").contains(" " + name + " ");
    }

    /** An organisation by the fullest name that the reader meets. */
    private static Player named(Player player, Shown.Stage stage) {
        return player.isPerson()
                ? player
                : player.forms().stream()
                        .filter(form -> stage.tells(player, form))
                        .findFirst()
                        .map(player::called)
                        .orElse(player);
    }
}
