package news.vigie.feed.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The attributes of an element, names in small letters; of the same name the first counts. */
final class XmlAttributes {
    static final XmlAttributes NONE = new XmlAttributes();

    private static final int MOST = 100;

    private final List<String> namesAndValues = new ArrayList<>(4);

    /** More than anyone needs are left out. */
    boolean isFull() {
        return namesAndValues.size() >= 2 * MOST;
    }

    void add(String name, String value) {
        if (!isFull() && value(name) == null) {
            namesAndValues.add(name);
            namesAndValues.add(value);
        }
    }

    @Nullable
    String value(String name) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i).equals(name)) {
                return namesAndValues.get(i + 1);
            }
        }
        return null;
    }

    void forEach(BiConsumer<String, String> visitor) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            visitor.accept(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
    }
}
