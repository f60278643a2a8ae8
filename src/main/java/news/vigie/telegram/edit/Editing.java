package news.vigie.telegram.edit;

import java.util.List;
import java.util.stream.Stream;
import news.vigie.telegram.edit.question.Draft;
import news.vigie.telegram.edit.question.Field;
import org.jspecify.annotations.Nullable;

/**
 * Where the conversation about a digest stands.
 *
 * @param asked what is asked now; null: nothing, all of it is shown
 * @param walking one question follows the other; else each was chosen from the whole, and leads back there
 * @param edited the name of the digest that is changed; null: it is a new one
 */
record Editing(
        Draft draft,
        @Nullable Field asked,
        boolean walking,
        @Nullable String edited) {
    static final String KIND = "digest";

    private static final List<Field> WALK = List.of(
            Field.TITLE,
            Field.NAME,
            Field.CONTENT,
            Field.LANGUAGE,
            Field.TIMES,
            Field.DAYS,
            Field.ZONE,
            Field.STORIES,
            Field.STYLE,
            Field.TARGETS);

    /** Asked for only where all is shown, as few care. */
    private static final List<Field> FURTHER =
            List.of(Field.ABOUT, Field.WINDOW, Field.LEAST, Field.PHOTO, Field.FORMAT);

    static Editing begun(Draft draft) {
        return new Editing(draft, WALK.getFirst(), true, null);
    }

    static Editing of(Draft draft) {
        return new Editing(draft, null, false, draft.name());
    }

    Editing with(Draft other) {
        return new Editing(other, asked, walking, edited);
    }

    Editing asking(Field field) {
        return new Editing(draft, field, walking, edited);
    }

    /** Chosen from the whole. */
    Editing turnedTo(Field field) {
        return new Editing(draft, field, false, edited);
    }

    Editing next() {
        if (asked == Field.FEEDS) {
            return asking(Field.CONTENT);
        }
        return moved(1);
    }

    Editing back() {
        if (asked == Field.FEEDS) {
            return asking(Field.CONTENT);
        }
        return moved(-1);
    }

    /** Over questions that do not arise; beyond the last one, and where nobody walks, all of it is shown. */
    private Editing moved(int step) {
        if (!walking || asked == null) {
            return new Editing(draft, null, false, edited);
        }
        int place = WALK.indexOf(asked) + step;
        while (place >= 0 && place < WALK.size() && !arises(WALK.get(place))) {
            place += step;
        }
        if (place >= WALK.size()) {
            return new Editing(draft, null, false, edited);
        }
        return asking(WALK.get(Math.max(0, place)));
    }

    private boolean isBefore(Field field) {
        return walking && asked != null && WALK.indexOf(asked) < WALK.indexOf(field);
    }

    /** Without times there are no days: most have some. A digest that is known by its name keeps it. */
    boolean arises(Field field) {
        return switch (field) {
            case DAYS -> !draft.schedule().times().isEmpty() || isBefore(Field.TIMES);
            case NAME -> edited == null;
            default -> true;
        };
    }

    /** Those that are asked for one after the other. */
    List<Field> fields() {
        return WALK.stream().filter(this::arises).toList();
    }

    /** Those that can be changed one by one. */
    List<Field> all() {
        return Stream.concat(fields().stream(), FURTHER.stream()).toList();
    }

    boolean isFirst() {
        return asked == WALK.getFirst();
    }

    /** Which question of how many, from 1; 0: nobody walks. */
    int place() {
        return walking && asked != null ? fields().indexOf(asked == Field.FEEDS ? Field.CONTENT : asked) + 1 : 0;
    }

    /** Questions that were answered already, in their order. */
    List<Field> answered() {
        return walking ? fields().subList(0, Math.max(0, place() - 1)) : fields();
    }
}
