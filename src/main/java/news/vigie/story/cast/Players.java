package news.vigie.story.cast;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.language.NameType;
import news.vigie.story.Report;
import news.vigie.story.merge.Telling;

/** The persons and organisations of several reports, each once: "Le Goff" and "Claire Le Goff" are one person. */
record Players(List<Player> all) {
    private static final Set<NameType> ACTING = EnumSet.of(NameType.PERSON, NameType.ORGANIZATION);

    /** Of a report; those behind them are named in passing. */
    private static final int MOST = 40;

    Players {
        all = List.copyOf(all);
    }

    static Players of(Telling telling) {
        var players = new ArrayList<Player>();
        for (Report report : telling.reports()) {
            var named = new ArrayList<Player>();
            report.brief().actors().stream()
                    .filter(actor -> ACTING.contains(actor.type()))
                    .limit(MOST)
                    .forEach(actor -> add(named, Player.of(actor), 0));
            named.forEach(player -> add(players, player, 1));
        }
        return new Players(players);
    }

    private static void add(List<Player> players, Player player, int reports) {
        for (int i = 0; i < players.size(); i++) {
            if (players.get(i).isSame(player)) {
                players.set(i, players.get(i).plus(player, reports));
                return;
            }
        }
        players.add(player);
    }

    /** Who bears this name. */
    Optional<Player> named(String name) {
        String folded = NameWords.folded(name);
        return all.stream()
                .filter(player ->
                        player.forms().stream().anyMatch(form -> form.folded().equals(folded)))
                .findFirst();
    }
}
