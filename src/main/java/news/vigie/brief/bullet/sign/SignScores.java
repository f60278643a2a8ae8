package news.vigie.brief.bullet.sign;

/**
 * How well answers are foretold that were not learnt from.
 *
 * @param chance the least that counts as foretold
 */
public record SignScores(double chance, int right, int wrong, int missed) {
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }
}
