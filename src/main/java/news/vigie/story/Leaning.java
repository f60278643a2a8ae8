package news.vigie.story;

import java.util.function.ToDoubleFunction;

/** What an edition's readers add to the worth of a story, or take from it: a part of the score with a name. */
public record Leaning(String name, ToDoubleFunction<Story> measure) {}
