package news.vigie.cli.bench.extraction;

/**
 * A page that is not right.
 *
 * @param loss how much of what is known of it was missed, from 0 to 1
 */
public record Miss(String set, String id, String url, double loss) {
    static Miss of(String set, PageScore page) {
        return new Miss(set, page.truth().id(), page.truth().url(), page.loss());
    }
}
