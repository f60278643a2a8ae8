package news.vigie.article.page;

import java.util.Set;

/** Which elements break a line, and which hold nothing to read. */
final class Layout {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "picture",
            "map",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "datalist",
            "progress",
            "meter",
            "dialog",
            "head",
            "link",
            "meta",
            "title",
            "base",
            "area",
            "rp",
            "rt",
            "amp-ad",
            "amp-embed",
            "amp-social-share");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "caption",
            "ul");

    private Layout() {}

    static boolean isUnread(String tag) {
        return UNREAD.contains(tag);
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    static boolean isPicture(String tag) {
        return switch (tag) {
            case "img", "picture", "video", "iframe", "amp-img" -> true;
            default -> false;
        };
    }

    /** Whether a reader writes into an input of this type. */
    static boolean isField(String type) {
        return switch (type) {
            case "", "email", "text", "tel", "search", "password" -> true;
            default -> false;
        };
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
