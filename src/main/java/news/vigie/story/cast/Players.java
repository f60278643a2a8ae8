package news.vigie.story.cast;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.language.NameType;
import news.vigie.story.Report;
import news.vigie.story.merge.Telling;

/** The persons and organisations of several reports, each once: "Le Goff" and "Claire Le Goff" are one person. */
record Players(List<Player> all) {
    private static final Set<NameType> ACTING = EnumSet.of(NameType.PERSON, NameType.ORGANIZATION);

    /** Of a report; those behind them are named in passing. */
    private static final int MOST = 40;

    /** A report that has a name twice means it. */
    private static final int NO_SLIP = 2;

    Players {
        all = List.copyOf(all);
    }

    static Players of(Telling telling) {
        List<List<Player>> casts = telling.reports().stream().map(Players::cast).toList();
        Set<String> twins = casts.stream().flatMap(Players::twins).collect(Collectors.toUnmodifiableSet());
        var players = new ArrayList<Player>();
        for (List<Player> cast : casts) {
            var named = new ArrayList<Player>();
            cast.forEach(player -> add(named, player, 0, twins));
            named.forEach(player -> add(players, player, 1, twins));
        }
        return new Players(players);
    }

    private static List<Player> cast(Report report) {
        return report.brief().actors().stream()
                .filter(actor -> ACTING.contains(actor.type()))
                .limit(MOST)
                .map(Player::of)
                .toList();
    }

    /** Who has the name of another but for a letter, where a report names both, and neither by a slip. */
    private static Stream<String> twins(List<Player> cast) {
        List<NameWords> full = cast.stream()
                .filter(player -> player.isPerson() && player.mentions() >= NO_SLIP)
                .map(Player::words)
                .toList();
        return full.stream()
                .filter(name -> full.stream().anyMatch(other -> Spelling.isMisspelt(name.bare(), other.bare())))
                .map(NameWords::folded);
    }

    private static boolean areTwins(Player one, Player other, Set<String> twins) {
        String name = one.words().folded();
        String otherName = other.words().folded();
        return !name.equals(otherName) && twins.contains(name) && twins.contains(otherName);
    }

    private static void add(List<Player> players, Player player, int reports, Set<String> twins) {
        for (int i = 0; i < players.size(); i++) {
            if (players.get(i).isSame(player) && !areTwins(players.get(i), player, twins)) {
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
