package news.vigie.demo.press;

/** Makes text of anyone's data in XML and HTML, in attributes as well. */
final class Escape {
    private Escape() {}

    static String markup(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
