package news.vigie.telegram.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.telegram.reading.StorySide;

/**
 * A story of an edition by its number, as a button asks for it.
 *
 * @param side of it that is to be read
 * @param how it is to be shown
 */
record StoryTurn(int number, StorySide side, How how) {
    /** A story that no edition has. */
    static final StoryTurn NONE = new StoryTurn(0, StorySide.STORY, How.BELOW);

    private static final Pattern REST = Pattern.compile("(\\d{1,4})(?:(n)|x(\\d))?");

    /** Where the story is told. */
    enum How {
        /** In place of the message with the button, where one message holds it. */
        IN_PLACE,
        /** Below: the message with the button is the end of a long story. */
        BELOW,
        /** In place: another side of the story that stands there. */
        TURNED
    }

    /** Of the end of a button's data: "3", "3n", "3x2"; empty: it is none of ours. */
    static Optional<StoryTurn> of(String rest) {
        Matcher turn = REST.matcher(rest);
        if (!turn.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(turn.group(1));
        if (turn.group(3) == null) {
            How how = turn.group(2) == null ? How.IN_PLACE : How.BELOW;
            return Optional.of(new StoryTurn(number, StorySide.STORY, how));
        }
        return StorySide.ofDeed(Integer.parseInt(turn.group(3))).map(side -> new StoryTurn(number, side, How.TURNED));
    }

    String rest() {
        return switch (how) {
            case IN_PLACE -> Integer.toString(number);
            case BELOW -> number + "n";
            case TURNED -> number + "x" + side.deed();
        };
    }
}
