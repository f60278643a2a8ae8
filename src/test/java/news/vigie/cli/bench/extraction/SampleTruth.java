package news.vigie.cli.bench.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;

/** Truths and scores of which a test names only what matters. */
final class SampleTruth {
    static final Found FOUND = new Found("The ferry sails again.", "Ferry sails", "Ruth Pellow", null, null);

    private SampleTruth() {}

    /** With so much known of it, as JSON in which ' stands for ". */
    static Truth knowing(String gt) {
        return at("https://a.example/1", gt);
    }

    static Truth at(String url, String gt) {
        String line = "{'id':'1','url':'%s','gt':%s}".formatted(url, gt);
        try {
            return Truth.of(new ObjectMapper().readTree(line.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    /** Pages of these sites, one each, of whose titles the first is right and the others wrong. */
    static List<PageScore> titled(String... urls) {
        return IntStream.range(0, urls.length)
                .mapToObj(
                        i -> PageScore.of(at(urls[i], i == 0 ? "{'title':'Ferry sails'}" : "{'title':'Other'}"), FOUND))
                .toList();
    }
}
