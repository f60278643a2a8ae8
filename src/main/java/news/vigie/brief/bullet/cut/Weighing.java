package news.vigie.brief.bullet.cut;

import java.util.Arrays;
import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Place;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.brief.bullet.sign.SignWeights;

/** Weighs what might be left out of one sentence: what one end tells once for all that share it. */
final class Weighing {
    private static final int EDGES = Edge.values().length;

    /** A logit so low that what lies between the ends never makes up for it. */
    private static final double HOPELESS = -3.5;

    private static final int KINDS = Place.values().length * EDGES;

    private final SignWeights weights;
    private final Row row;
    private final double[] firsts;
    private final double[] lasts;
    private final double[] openings;
    private final double[] ends;

    Weighing(SignWeights weights, Row row) {
        this.weights = weights;
        this.row = row;
        firsts = unknown(row.size() + 1);
        lasts = unknown(row.size() + 1);
        openings = unknown((row.size() + 1) * KINDS);
        ends = unknown((row.size() + 1) * KINDS);
    }

    private static double[] unknown(int size) {
        double[] sums = new double[size];
        Arrays.fill(sums, Double.NaN);
        return sums;
    }

    /** How surely an editor would leave it out, 0 to 1; where the ends say no, as they alone say it. */
    double chance(Candidate cut) {
        double ends = opening(cut) + end(cut);
        if (ends < HOPELESS) {
            return SignWeights.chance(ends);
        }
        return SignWeights.chance(ends + weights.sum(witness -> Signs.showBetween(row, cut, witness)));
    }

    private double opening(Candidate cut) {
        int slot = slot(cut.from(), cut.place(), row.edge(cut.to()));
        if (Double.isNaN(openings[slot])) {
            openings[slot] = first(cut.from()) + weights.sum(witness -> Signs.showOpening(row, cut, witness));
        }
        return openings[slot];
    }

    private double end(Candidate cut) {
        int slot = slot(cut.to(), cut.place(), row.edge(cut.from()));
        if (Double.isNaN(ends[slot])) {
            ends[slot] = last(cut.to()) + weights.sum(witness -> Signs.showEnd(row, cut, witness));
        }
        return ends[slot];
    }

    private double first(int at) {
        if (Double.isNaN(firsts[at])) {
            firsts[at] = weights.sum(witness -> Signs.showFirst(row, at, witness));
        }
        return firsts[at];
    }

    private double last(int to) {
        if (Double.isNaN(lasts[to])) {
            lasts[to] = weights.sum(witness -> Signs.showLast(row, to, witness));
        }
        return lasts[to];
    }

    /** Of one end, given the place and what stands at the other end. */
    // Tables of numbers are faster than maps, and nothing else knows their order.
    @SuppressWarnings("EnumOrdinal")
    private static int slot(int at, Place place, Edge other) {
        return at * KINDS + place.ordinal() * EDGES + other.ordinal();
    }
}
