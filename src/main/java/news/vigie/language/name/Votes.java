package news.vigie.language.name;

/**
 * What a first reading found, for the second to see: what it took each word for, what it took the same word for
 * elsewhere in the text, and the fullest name that has the word (after Krishnan and Manning, "An Effective Two-Stage
 * Model for Exploiting Non-Local Dependencies in Named Entity Recognition", ACL 2006).
 */
final class Votes {
    private static final int TYPES = Labels.TYPES.size();

    private final int[] labels;
    private final Tally[] tallies;

    /** What became of all the places of one form: by type, outside at last; and the fullest name. */
    private static final class Tally {
        final int[] types = new int[TYPES + 1];
        int size;
        int fullest;
    }

    Votes(Page page, int[] labels) {
        this.labels = labels;
        tallies = new Tally[labels.length];
        Tally[] byForm = new Tally[page.formCount()];
        for (int at = 0; at < labels.length; at++) {
            Form form = page.forms[at];
            if (form.capital) {
                Tally tally = byForm[form.number];
                if (tally == null) {
                    tally = new Tally();
                    byForm[form.number] = tally;
                }
                tallies[at] = tally;
                int type = Labels.type(labels[at]);
                tally.types[type < 0 ? TYPES : type]++;
            }
        }
        noteNames();
    }

    private void noteNames() {
        int from = 0;
        for (int at = 0; at < labels.length; at++) {
            int position = Labels.position(labels[at]);
            if (position == Labels.FIRST || position == Labels.ALONE) {
                from = at;
            }
            if (position == Labels.LAST || position == Labels.ALONE) {
                noteName(from, at);
            }
        }
    }

    private void noteName(int from, int to) {
        int size = to - from + 1;
        for (int at = from; at <= to; at++) {
            Tally tally = tallies[at];
            if (tally != null && size > tally.size && size > 1) {
                tally.size = size;
                tally.fullest = labels[at];
            }
        }
    }

    int label(int at) {
        return at < 0 || at >= labels.length ? 0 : labels[at];
    }

    /** The type that the form has in most other places, and how surely; 0 where it stands nowhere else. */
    int elsewhere(int at) {
        Tally tally = tallies[at];
        if (tally == null) {
            return 0;
        }
        int own = Labels.type(labels[at]);
        own = own < 0 ? TYPES : own;
        int best = 0;
        int sum = 0;
        for (int type = 0; type <= TYPES; type++) {
            int count = tally.types[type] - (type == own ? 1 : 0);
            sum += count;
            if (count > tally.types[best] - (best == own ? 1 : 0)) {
                best = type;
            }
        }
        if (sum == 0) {
            return 0;
        }
        int count = tally.types[best] - (best == own ? 1 : 0);
        return 1 + best * 6 + (count == sum ? 0 : count * 2 > sum ? 1 : 2) * 2 + (sum > 2 ? 1 : 0);
    }

    /** The label of the word in the fullest name that has it. */
    int fullest(int at) {
        Tally tally = tallies[at];
        return tally == null ? 0 : tally.fullest * 2 + (tally.size > 2 ? 1 : 0);
    }
}
