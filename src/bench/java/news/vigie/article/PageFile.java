package news.vigie.article;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.vigie.http.Page;
import news.vigie.http.Validators;

/** A page from a folder. */
record PageFile(Path path, Page page) {
    /** Every {@code .html} file at any depth, in the order of their names. */
    static List<PageFile> in(Path folder) throws IOException {
        var files = new ArrayList<PageFile>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                URI url = URI.create("https://news.example/2026/" + (files.size() + 1) + "/page");
                files.add(new PageFile(path, new Page(url, null, Files.readAllBytes(path), Validators.NONE)));
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no pages in " + folder.toAbsolutePath());
        }
        return files;
    }
}
