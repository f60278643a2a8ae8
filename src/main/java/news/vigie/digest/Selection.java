package news.vigie.digest;

import java.util.List;

/**
 * Which stories a digest takes. Empty lists ask for nothing.
 *
 * @param feeds names or addresses
 * @param include words, "phrases", endings with *, /regular expressions/; accents and case are ignored
 * @param onlyLanguage stories in other languages than the digest's are left out
 */
public record Selection(
        List<String> feeds, List<String> topics, List<String> include, List<String> exclude, boolean onlyLanguage) {
    public static final Selection EVERYTHING = new Selection(List.of(), List.of(), List.of(), List.of(), false);

    public Selection {
        feeds = List.copyOf(feeds);
        topics = List.copyOf(topics);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }
}
