package news.vigie.article.page;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Whether an element is shown at all, as far as the element itself tells. */
final class Visibility {
    private Visibility() {}

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        return (attributes.hasKey("hidden") && !"until-found".equalsIgnoreCase(attributes.get("hidden")))
                || isHiddenByStyle(attributes.get("style"));
    }

    private static boolean isHiddenByStyle(String style) {
        if (style.length() < 12) {
            return false;
        }
        String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }
}
