package news.vigie.brief.bullet.gist;

import java.util.Comparator;
import java.util.List;

/** Chooses the passages that together are expected to say most of what an editor's summary would. */
public final class GistChoice {
    private GistChoice() {}

    /** So many of the draft's options, by their numbers, or as many as do not say the same; in the article's order. */
    public static List<Integer> of(Draft draft, int count) {
        return of(draft, count, GistWeights.of(draft.language()));
    }

    static List<Integer> of(Draft draft, int count, GistWeights weights) {
        var best = new Best(weights.teams());
        Board.of(draft, weights).eachTeam(count, best::consider);
        return best.members.stream()
                .sorted(Comparator.comparingInt(offer -> offer.option().first()))
                .map(Offer::number)
                .toList();
    }

    private static final class Best {
        private final Regression<Team> teams;
        private double worth = Double.NEGATIVE_INFINITY;
        private List<Offer> members = List.of();

        private Best(Regression<Team> teams) {
            this.teams = teams;
        }

        private void consider(Team team) {
            double value = teams.logit(team);
            if (value > worth) {
                worth = value;
                members = List.copyOf(team.members());
            }
        }
    }
}
