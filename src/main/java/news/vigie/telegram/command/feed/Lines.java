package news.vigie.telegram.command.feed;

import java.util.List;
import java.util.stream.Stream;
import news.vigie.telegram.text.Texts;

/** A list that may be long: its beginning, and how many more there are. */
final class Lines {
    /** Three messages or so; nobody reads more, and each costs a second of the chat's pace. */
    static final int MOST = 100;

    private Lines() {}

    static List<String> endedBy(List<String> lines, int all, Texts texts) {
        return all <= lines.size()
                ? lines
                : Stream.concat(lines.stream(), Stream.of(texts.html("feeds.more", all - lines.size())))
                        .toList();
    }
}
