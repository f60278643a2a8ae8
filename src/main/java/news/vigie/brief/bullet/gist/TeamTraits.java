package news.vigie.brief.bullet.gist;

import java.util.List;

/** What tells the worth of passages together. */
final class TeamTraits {
    static final List<Trait<Team>> ALL = List.of(
            Trait.of("words", team -> 2 * team.words() / (team.length() + team.expectedLength())),
            Trait.of("pairs", team -> 2 * team.pairs() / (team.length() + team.expectedLength())),
            Trait.of("words-density", team -> team.words() / team.length()),
            Trait.of("pairs-density", team -> team.pairs() / team.length()),
            Trait.of("length", team -> team.length() / 50),
            Trait.of("length-square", team -> team.length() * team.length() / 2500),
            Trait.of("score", Team::score),
            Trait.of("best-score", Team::bestScore),
            Trait.of("least-score", Team::leastScore),
            Trait.of("repeated", team -> team.repeated() / team.length()),
            Trait.of("distinct", team -> team.distinct() / team.length()));

    private TeamTraits() {}
}
