package news.vigie.cli.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works lines off in several threads and prints the answers in the order of the lines. */
final class JsonLines {
    static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final PrintStream err;
    private final int threads;
    private boolean failed;

    JsonLines(PrintStream out, PrintStream err, int threads) {
        this.out = out;
        this.err = err;
        this.threads = threads;
    }

    /** What is done with one item: it answers with an object, or throws {@link BadItem}. */
    interface Work {
        ObjectNode answer(JsonNode item) throws IOException;
    }

    /** An item that cannot be worked; the message is its answer. */
    static final class BadItem extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadItem(String message) {
            super(message);
        }
    }

    /** Works every line of the input; gives 0, or 1 if an item failed. */
    int run(BufferedReader in, Work work) throws IOException {
        return run(
                new Items() {
                    @Override
                    public JsonNode next() throws IOException {
                        String line = in.readLine();
                        while (line != null && line.isBlank()) {
                            line = in.readLine();
                        }
                        return line == null ? JSON.missingNode() : parsed(line);
                    }
                },
                work);
    }

    /** Gives items one after the other, then a missing node. */
    interface Items {
        JsonNode next() throws IOException;
    }

    int run(Items items, Work work) throws IOException {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            var waiting = new ArrayDeque<Future<ObjectNode>>();
            for (JsonNode item = items.next(); !item.isMissingNode(); item = items.next()) {
                JsonNode each = item;
                Callable<ObjectNode> task = () -> answer(each, work);
                waiting.add(workers.submit(task));
                if (waiting.size() >= threads * 8) {
                    print(waiting.remove());
                }
            }
            while (!waiting.isEmpty()) {
                print(waiting.remove());
            }
        }
        out.flush();
        return failed ? 1 : 0;
    }

    private static JsonNode parsed(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return node.isObject() ? node : JSON.createObjectNode().put("\u0000bad", "not a JSON object");
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode().put("\u0000bad", "not JSON: " + e.getOriginalMessage());
        }
    }

    private static ObjectNode answer(JsonNode item, Work work) {
        ObjectNode answer = JSON.createObjectNode();
        answer.set("id", item.path("id").isMissingNode() ? JSON.nullNode() : item.path("id"));
        try {
            if (item.has("\u0000bad")) {
                throw new BadItem(item.path("\u0000bad").asText());
            }
            answer.setAll(work.answer(item));
        } catch (BadItem e) {
            answer.put("error", String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            answer.put("error", e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()));
        }
        return answer;
    }

    private void print(Future<ObjectNode> future) throws IOException {
        try {
            ObjectNode answer = future.get();
            if (answer.has("error")) {
                failed = true;
                err.println(
                        answer.path("id").asText() + ": " + answer.path("error").asText());
            }
            out.write(JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    static String text(JsonNode item, String key) {
        JsonNode node = item.path(key);
        return node.isTextual() ? node.asText() : "";
    }

    static String required(JsonNode item, String key) {
        if (!item.path(key).isTextual()) {
            throw new BadItem("no \"" + key + "\"; give it as a string");
        }
        return item.path(key).asText();
    }
}
