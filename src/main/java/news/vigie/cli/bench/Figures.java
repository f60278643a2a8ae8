package news.vigie.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a measurement found, in the order in which it is read: named figures, and tables of them. */
final class Figures {
    private static final double MIB = 1024 * 1024;

    private final ObjectNode all = JsonNodeFactory.instance.objectNode();

    Figures put(String name, long value) {
        all.put(name, value);
        return this;
    }

    Figures put(String name, String value) {
        all.put(name, value);
        return this;
    }

    /** Three figures are enough to compare. */
    Figures put(String name, double value) {
        all.put(name, shortened(value));
        return this;
    }

    Figures mebibytes(String name, long bytes) {
        return put(name, bytes / MIB);
    }

    Figures table(String name, List<Figures> rows) {
        var table = all.putArray(name);
        rows.forEach(row -> table.add(row.all));
        return this;
    }

    private static double shortened(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return 0;
        }
        double unit = Math.pow(10, 2 - Math.floor(Math.log10(Math.abs(value))));
        return unit >= 1 ? Math.round(value * unit) / unit : Math.round(value);
    }

    Figures heap(HeapWatch heap) {
        return mebibytes("heap_limit_mib", Runtime.getRuntime().maxMemory())
                .mebibytes("heap_most_used_mib", heap.most())
                .mebibytes("heap_most_after_gc_mib", heap.mostLeft())
                .mebibytes("heap_live_mib", HeapWatch.live());
    }

    static double median(Stream<Double> values) {
        double[] sorted = values.mapToDouble(value -> value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    void print(PrintStream out, boolean json) {
        if (json) {
            out.println(all);
        } else {
            all.properties().forEach(figure -> print(out, figure.getKey(), figure.getValue()));
        }
        out.flush();
    }

    private static void print(PrintStream out, String name, JsonNode value) {
        String words = name.replace('_', ' ');
        if (!value.isArray()) {
            out.println(words + ": " + value.asText());
        } else if (!value.isEmpty()) {
            out.println(words + ":");
            rows(value).forEach(out::println);
        }
    }

    private static List<String> rows(JsonNode table) {
        var cells = new ArrayList<List<String>>();
        cells.add(table.get(0)
                .propertyStream()
                .map(cell -> cell.getKey().replace('_', ' '))
                .toList());
        table.forEach(row -> cells.add(
                row.propertyStream().map(cell -> cell.getValue().asText()).toList()));
        int[] widths = new int[cells.getFirst().size()];
        cells.forEach(row ->
                Arrays.setAll(widths, i -> Math.max(widths[i], row.get(i).length())));
        return cells.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append("  ")
                    .append(row.get(i))
                    .repeat(" ", widths[i] - row.get(i).length());
        }
        return line.toString().stripTrailing();
    }
}
