package news.vigie.feed.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** How a link stands in its page: the tags and classes of it and of the elements around it. */
final class LinkPath {
    private static final int DEPTH = 5;

    /** Classes with digits count or are made by a program: they stand for one element or one build. */
    private static final Pattern LASTING = Pattern.compile("[a-zA-Z][a-zA-Z_-]{2,40}");

    private static final Pattern STATE =
            Pattern.compile("(?i)^(?:first|last|odd|even|active|is-.*|has-.*|js-.*|clearfix|row|visited|featured)$");

    private LinkPath() {}

    /** Links of one list stand at the same path. */
    static String whole(Element link) {
        return steps(link).stream().map(LinkPath::step).collect(Collectors.joining(" "));
    }

    /** Selectors for such links, the shortest first: {@code h2 a}, {@code article h2 a}, {@code .card h2 a}… */
    static List<String> selectors(Element link) {
        List<Element> steps = steps(link);
        var selectors = new ArrayList<String>();
        String rest = step(link);
        for (int i = steps.size() - 2; i >= 0; i--) {
            Element around = steps.get(i);
            if (isMeaningful(around)) {
                if (!step(around).startsWith(".")) {
                    selectors.add(around.normalName() + " " + rest);
                }
                selectors.add(step(around) + " " + rest);
                rest = step(around) + " " + rest;
            }
        }
        if (!step(link).equals("a")) {
            selectors.addFirst(step(link));
        }
        selectors.add(steps.stream().map(LinkPath::step).collect(Collectors.joining(" > ")));
        return selectors.stream().distinct().toList();
    }

    /** From the outside in. */
    private static List<Element> steps(Element link) {
        var steps = new ArrayList<Element>();
        for (Element at = link; at != null && steps.size() < DEPTH && !at.nameIs("body"); at = at.parent()) {
            steps.addFirst(at);
        }
        return steps;
    }

    /** A box without a name says nothing of what it holds. */
    private static boolean isMeaningful(Element element) {
        return !isBox(element) || step(element).startsWith(".");
    }

    private static boolean isBox(Element element) {
        return element.nameIs("div") || element.nameIs("span");
    }

    private static String step(Element element) {
        String classes = element.classNames().stream()
                .filter(name ->
                        LASTING.matcher(name).matches() && !STATE.matcher(name).matches())
                .limit(2)
                .map(name -> "." + name)
                .collect(Collectors.joining());
        return isBox(element) && !classes.isEmpty() ? classes : element.normalName() + classes;
    }
}
