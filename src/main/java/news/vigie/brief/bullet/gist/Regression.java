package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A logistic regression whose weights can be read: the chance of a thing from its traits. */
final class Regression<T> {
    static final String BASE = "base";

    private final String name;
    private final List<Trait<T>> traits;
    private final double[] weights;
    private final double base;

    Regression(String name, List<Trait<T>> traits, double[] weights, double base) {
        this.name = name;
        this.traits = traits;
        this.weights = weights.clone();
        this.base = base;
    }

    /**
     * Reads lines "name trait weight"; those of other names are passed over, a trait without a line weighs nothing.
     *
     * @throws IllegalArgumentException for a line of this name that names no trait
     */
    static <T> Regression<T> read(String name, List<Trait<T>> traits, Iterable<String> lines) {
        List<String> names = traits.stream().map(Trait::name).toList();
        double[] weights = new double[names.size()];
        double base = 0;
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            if (!parts[0].equals(name)) {
                continue;
            }
            int trait = parts.length == 3 ? names.indexOf(parts[1]) : -1;
            if (trait >= 0) {
                weights[trait] = Double.parseDouble(parts[2]);
            } else if (parts.length == 3 && parts[1].equals(BASE)) {
                base = Double.parseDouble(parts[2]);
            } else {
                throw new IllegalArgumentException("No weight of this model: " + line);
            }
        }
        return new Regression<>(name, traits, weights, base);
    }

    /** The lines that {@link #read} takes. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(line(BASE, base));
        for (int i = 0; i < weights.length; i++) {
            lines.add(line(traits.get(i).name(), weights[i]));
        }
        return lines;
    }

    private String line(String trait, double weight) {
        return String.format(Locale.ROOT, "%s %s %.4f", name, trait, weight);
    }

    double logit(T thing) {
        return logit(Trait.row(traits, thing));
    }

    /** @param row what the traits tell of a thing, and maybe more */
    double logit(float[] row) {
        double sum = base;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * row[i];
        }
        return sum;
    }

    double chance(T thing) {
        return chance(logit(thing));
    }

    static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
