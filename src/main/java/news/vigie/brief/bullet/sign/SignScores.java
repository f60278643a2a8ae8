package news.vigie.brief.bullet.sign;

/**
 * How well answers are foretold that were not learnt from.
 *
 * @param chance the least that counts as foretold, 0 to 1
 * @param right how many were foretold and so
 * @param wrong how many were foretold and not so
 * @param missed how many were so and not foretold
 */
public record SignScores(double chance, int right, int wrong, int missed) {
    /** How many of those foretold are so, 0 to 1; nought where none is. */
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** How many of those that are so were foretold, 0 to 1; nought where none is. */
    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }
}
