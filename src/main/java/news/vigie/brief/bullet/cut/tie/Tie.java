package news.vigie.brief.bullet.cut.tie;

import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Row;

/** One reason why words may not be left out of a sentence, whatever the weights say. */
interface Tie {
    boolean holds(Row row, Candidate cut);
}
