package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.vigie.brief.Actor;
import news.vigie.language.NameType;
import news.vigie.story.Report;

/** The persons and organisations of several reports, each once: "Le Goff" and "Claire Le Goff" are one person. */
public final class MergedActors {
    private static final Set<NameType> ACTING = EnumSet.of(NameType.PERSON, NameType.ORGANIZATION);

    /** Of a report; those behind them are named in passing. */
    private static final int MOST = 40;

    private MergedActors() {}

    /**
     * At most {@code limit} of those whom the news is about: who is quoted first, then whom the headline names, then
     * those of most reports, then those named most often.
     */
    public static List<Actor> of(Telling telling, Shown shown, int limit) {
        var playbill = new Playbill(telling.reports(), shown);
        var roles = new ShownRoles(telling.language());
        return players(telling).stream()
                .map(player -> player.withRole(roles.of(player.role())))
                .filter(playbill::shows)
                .sorted(Comparator.comparing(shown::speaks)
                        .thenComparing(shown::isInHeadline)
                        .thenComparingInt(Player::reports)
                        .thenComparingInt(Player::mentions)
                        .reversed())
                .limit(limit)
                .map(Player::actor)
                .toList();
    }

    private static List<Player> players(Telling telling) {
        var players = new ArrayList<Player>();
        for (Report report : telling.reports()) {
            report.brief().actors().stream()
                    .filter(actor -> ACTING.contains(actor.type()))
                    .limit(MOST)
                    .forEach(actor -> add(players, Player.of(actor)));
        }
        return players;
    }

    private static void add(List<Player> players, Player player) {
        for (int i = 0; i < players.size(); i++) {
            if (players.get(i).isSame(player)) {
                players.set(i, players.get(i).plus(player));
                return;
            }
        }
        players.add(player);
    }
}
