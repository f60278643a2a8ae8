package news.vigie.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads a YAML file as a tree that still knows its lines. */
final class YamlFile {
    private static final int MOST_BYTES = 5_000_000;

    private YamlFile() {}

    /**
     * The mapping that the file holds; empty with a problem added where it holds none, without one where it is blank.
     */
    static Optional<MappingNode> read(Path file, Problems problems) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.add(file, 0, "too-large", MOST_BYTES);
                return Optional.empty();
            }
            return mapping(file, Files.readString(file), problems);
        } catch (NoSuchFileException e) {
            problems.add(file, 0, "missing-file");
        } catch (CharacterCodingException e) {
            problems.add(file, 0, "not-utf8");
        } catch (IOException e) {
            problems.add(file, 0, "unreadable-file", e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private static Optional<MappingNode> mapping(Path file, String text, Problems problems) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text));
            if (root == null || root.getTag().equals(Tag.NULL)) {
                return Optional.empty();
            }
            if (root instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            problems.add(file, line(root), "not-a-mapping");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.add(file, line, "broken-yaml", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            problems.add(file, 0, "broken-yaml", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }
}
