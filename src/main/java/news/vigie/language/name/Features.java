package news.vigie.language.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the tagger sees of each word in its place: beside what the form shows by itself, its neighbours, the longest
 * known name that it is of, how it is written elsewhere in the text, and what a first reading took it for.
 */
final class Features {
    /** So many places before and after a word its neighbours count. */
    static final int REACH = 2;

    private final Page page;
    private final Form[] forms;
    private final int[] known;
    private final @Nullable Votes votes;
    private final IntList found = new IntList();

    Features(Page page) {
        this(page, KnownNames.bundled().in(page), null);
    }

    private Features(Page page, int[] known, @Nullable Votes votes) {
        this.page = page;
        this.known = known;
        this.votes = votes;
        forms = framed(page);
    }

    /** The same with what a first reading found. */
    Features with(Votes votes) {
        return new Features(page, known, votes);
    }

    /** The forms of each line with the edges around it, two before and two after. */
    private static Form[] framed(Page page) {
        Form[] framed = new Form[page.forms.length + 2 * REACH * (page.lines.length - 1)];
        for (int line = 0; line + 1 < page.lines.length; line++) {
            int from = page.lines[line];
            int to = page.lines[line + 1];
            int start = from + 2 * REACH * line;
            Arrays.fill(framed, start, start + REACH, Forms.BEFORE);
            System.arraycopy(page.forms, from, framed, start + REACH, to - from);
            Arrays.fill(framed, start + REACH + to - from, start + 2 * REACH + to - from, Forms.AFTER);
        }
        return framed;
    }

    /** All features of the word, those of the forms around it too; the line is that of the word. */
    int[] all(int at, int line) {
        IntList all = new IntList();
        for (int offset = -REACH; offset <= REACH; offset++) {
            all.addAll(around(at, line, offset).spelling.features(offset));
        }
        all.addAll(inPlace(at, line));
        if (votes != null) {
            all.addAll(voted(at, votes));
        }
        return all.toArray();
    }

    /** The form so many places after the word, or an edge of the line. */
    Form around(int at, int line, int offset) {
        return forms[at + 2 * REACH * line + REACH + offset];
    }

    /** The features that the word has in its place, beside those of the forms; good until the next call. */
    IntList inPlace(int at, int line) {
        found.clear();
        Form before = around(at, line, -1);
        Form form = around(at, line, 0);
        Form after = around(at, line, 1);
        addNeighbours(before, form, after);
        found.add(Hash.of(22, around(at, line, -2).smallHash, before.smallHash));
        found.add(Hash.of(23, after.smallHash, around(at, line, 2).smallHash));
        addKnown(at, form, before);
        addWriting(at, form);
        return found;
    }

    private void addNeighbours(Form before, Form form, Form after) {
        found.add(Hash.of(20, before.smallHash, form.smallHash));
        found.add(Hash.of(21, form.smallHash, after.smallHash));
        found.add(Hash.of(24, before.shape, form.shape));
        found.add(Hash.of(25, form.shape, after.shape));
        found.add(Hash.of(26, before.shape, form.shape, after.shape));
        found.add(Hash.of(27, before.smallHash, form.shape));
        found.add(Hash.of(28, after.smallHash, form.shape));
        found.add(Hash.of(29, before.smallHash, form.shape, after.smallHash));
        found.add(Hash.of(30, before.lists, form.lists, form.shape));
        found.add(Hash.of(31, after.lists, form.lists, form.shape));
        found.add(Hash.of(32, before.gazetteer, form.gazetteer, form.shape));
        found.add(Hash.of(33, form.gazetteer, after.gazetteer, form.shape));
    }

    private void addKnown(int at, Form form, Form before) {
        int here = known[at];
        int last = at == 0 ? 0 : known[at - 1];
        int next = at + 1 == known.length ? 0 : known[at + 1];
        found.add(Hash.of(40, here));
        found.add(Hash.of(41, last, here));
        found.add(Hash.of(42, here, next));
        found.add(Hash.of(43, here, form.lists, before.smallHash));
        found.add(Hash.of(44, here, form.gazetteer));
        found.add(Hash.of(45, here, form.shape));
        found.add(Hash.of(46, last));
        found.add(Hash.of(47, next));
        if (page.ofSport) {
            found.add(Hash.of(48, here));
            found.add(Hash.of(49, form.shape));
        }
    }

    private void addWriting(int at, Form form) {
        int start = page.starts[at] ? 1 : 0;
        int state = start + (form.capital ? 2 : 0) + (form.acronym ? 4 : 0) + 8 * Page.written(form);
        found.add(Hash.of(50, state));
        found.add(Hash.of(51, start, form.shape));
        found.add(Hash.of(52, state, known[at]));
        found.add(Hash.of(54, state, form.lists));
        found.add(Hash.of(55, state, form.gazetteer));
    }

    /** The features that a first reading gives to the word; good until the next call. */
    IntList voted(int at, Votes votes) {
        found.clear();
        int label = votes.label(at);
        int elsewhere = votes.elsewhere(at);
        int fullest = votes.fullest(at);
        found.add(Hash.of(60, label));
        found.add(Hash.of(61, votes.label(at - 1), label));
        found.add(Hash.of(62, label, votes.label(at + 1)));
        found.add(Hash.of(63, elsewhere));
        found.add(Hash.of(64, fullest));
        found.add(Hash.of(65, label, elsewhere));
        found.add(Hash.of(66, label, fullest));
        found.add(Hash.of(67, label, elsewhere, fullest));
        found.add(Hash.of(68, label, page.forms[at].shape));
        if (page.ofSport) {
            found.add(Hash.of(69, label));
        }
        return found;
    }
}
