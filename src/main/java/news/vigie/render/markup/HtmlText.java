package news.vigie.render.markup;

/** Text as it stands in HTML. Only the four references that Telegram knows are used. */
public final class HtmlText {
    private HtmlText() {}

    /** For use between tags and inside attributes in double quotation marks. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
