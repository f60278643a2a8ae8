package news.vigie.demo.desk;

import java.util.List;

/** What the desk says of a draft. */
public sealed interface Acceptance {
    record Accepted(Manuscript manuscript) implements Acceptance {}

    /** Everything that is wrong with it, each problem with its remedy. */
    record Refused(List<String> problems) implements Acceptance {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
