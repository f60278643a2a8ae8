package news.vigie.article.byline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.vigie.article.date.DateReader;
import news.vigie.article.page.Block;
import org.jsoup.nodes.Element;

/** The lines of a page that name somebody, without a mark on them. */
final class SignedLines {
    private static final int LONGEST = 160;
    private static final int LONGEST_ALONE = 90;
    private static final int NEAR = 8;
    private static final int BEFORE = 3;
    private static final DateReader DATES = new DateReader(false);

    private final Setting setting;
    private final Persons persons;

    SignedLines(Setting setting, Persons persons) {
        this.setting = setting;
        this.persons = persons;
    }

    /** People after "by": below the title, else in the only line of the page that says no more than that. */
    List<String> signed() {
        for (Block block : setting.near(0, NEAR)) {
            List<String> names = isLine(block) ? signed(block) : List.of();
            if (!names.isEmpty() && !setting.isForeign(block.holder().element())) {
                return names;
            }
        }
        return alone();
    }

    private static boolean isLine(Block block) {
        return block.text().length() <= LONGEST;
    }

    private List<String> signed(Block block) {
        Element element = block.holder().element();
        return Pieces.isSigned(element, LONGEST)
                ? Pieces.names(element, LONGEST, persons::isPerson)
                : people(Names.signed(block.text()));
    }

    private List<String> alone() {
        Set<List<String>> lines = new LinkedHashSet<>();
        String before = "";
        for (Block block : setting.below()) {
            String text = block.text();
            if (text.length() <= LONGEST_ALONE && (Names.isSigned(text) || Names.isBefore(before))) {
                List<String> names = people(Names.split(text));
                if (!names.isEmpty() && !setting.isOutside(block.holder().element())) {
                    lines.add(names);
                }
            }
            before = text;
        }
        return lines.size() == 1 ? lines.iterator().next() : List.of();
    }

    /** People in a line next to the title that holds a date as well. */
    List<String> dated() {
        for (Block block : setting.near(BEFORE, NEAR)) {
            if (isLine(block) && DATES.read(block.text()).isPresent()) {
                List<String> names = Pieces.names(block.holder().element(), LONGEST, persons::isPerson);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private List<String> people(List<String> names) {
        return names.stream().filter(persons::isPerson).toList();
    }
}
