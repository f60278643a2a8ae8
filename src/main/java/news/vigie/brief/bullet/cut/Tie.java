package news.vigie.brief.bullet.cut;

/** One reason why words may not be left out of a sentence, whatever the weights say. */
interface Tie {
    boolean holds(Row row, Candidate cut);
}
