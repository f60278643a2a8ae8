package news.vigie.feed.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The namespaces that hold in a part of a document, and under which usual names its elements go there. */
final class Scope {
    private static final String DECLARATION = "xmlns";

    private final @Nullable Scope outer;
    private final boolean atomIsOwn;
    private final Map<String, String> declared;
    private final Map<String, String> names = new HashMap<>();

    private Scope(@Nullable Scope outer, boolean atomIsOwn, Map<String, String> declared) {
        this.outer = outer;
        this.atomIsOwn = atomIsOwn;
        this.declared = declared;
    }

    /**
     * @param first of the outermost element; in an Atom document Atom's names bear no prefix, elsewhere {@code atom:}
     */
    static Scope of(String first, XmlAttributes attributes) {
        Map<String, String> declared = declared(attributes);
        if (isModule(XmlNames.prefix(declared.getOrDefault("", "")))) {
            declared.remove("");
        }
        String prefix = first.contains(":") ? first.substring(0, first.indexOf(':')) : "";
        boolean atom = "atom".equals(XmlNames.prefix(declared.getOrDefault(prefix, "")));
        return new Scope(null, atom, declared);
    }

    /** No feed as a whole is of a module: a document that says so by its default namespace means something else. */
    private static boolean isModule(@Nullable String prefix) {
        return prefix != null && !prefix.isEmpty() && !prefix.equals("atom") && !prefix.equals("rdf");
    }

    Scope with(XmlAttributes attributes) {
        Map<String, String> inner = declared(attributes);
        return inner.isEmpty() ? this : new Scope(this, atomIsOwn, inner);
    }

    private static Map<String, String> declared(XmlAttributes attributes) {
        var declared = new HashMap<String, String>();
        attributes.forEach((name, value) -> {
            if (name.equals(DECLARATION)) {
                declared.put("", value);
            } else if (name.startsWith(DECLARATION + ":")) {
                declared.put(name.substring(DECLARATION.length() + 1), value);
            }
        });
        return declared;
    }

    /** In small letters, with the usual prefix where the namespace is known. */
    String name(String written) {
        return names.computeIfAbsent(written, this::usual);
    }

    private String usual(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        int colon = small.indexOf(':');
        String prefix = XmlNames.prefix(namespace(colon < 0 ? "" : small.substring(0, colon)));
        String local = small.substring(colon + 1);
        if (prefix == null || local.isEmpty()) {
            return small;
        }
        boolean bare = prefix.isEmpty() || (prefix.equals("atom") && atomIsOwn);
        return (bare ? local : prefix + ":" + local);
    }

    private String namespace(String prefix) {
        for (Scope at = this; at != null; at = at.outer) {
            String found = at.declared.get(prefix);
            if (found != null) {
                return found;
            }
        }
        return "";
    }
}
