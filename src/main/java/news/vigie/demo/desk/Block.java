package news.vigie.demo.desk;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A part of a text that stands by itself. All text is plain: no mark-up is read inside a block. */
public sealed interface Block {
    /** Its words, on one line. */
    String text();

    /** A sub-heading; {@code ## } in a manuscript. */
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** A quotation set apart; {@code > } in a manuscript. */
    record Quotation(String text) implements Block {}

    /** The blocks of a text, which an empty line holds apart. */
    static List<Block> of(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n", -1))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .map(Block::read)
                .toList();
    }

    /** The same block with other words. */
    default Block reworded(UnaryOperator<String> change) {
        return switch (this) {
            case Heading heading -> new Heading(change.apply(heading.text));
            case Paragraph paragraph -> new Paragraph(change.apply(paragraph.text));
            case Quotation quotation -> new Quotation(change.apply(quotation.text));
        };
    }

    private static Block read(String block) {
        if (block.startsWith("#")) {
            return new Heading(oneLine(block.replaceFirst("^#+", "")));
        }
        if (block.startsWith(">")) {
            return new Quotation(oneLine(block.replaceAll("(?m)^>", "")));
        }
        return new Paragraph(oneLine(block));
    }

    private static String oneLine(String block) {
        return block.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
    }
}
