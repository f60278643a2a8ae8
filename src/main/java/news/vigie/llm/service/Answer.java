package news.vigie.llm.service;

/** What came of a question to a model service. */
public sealed interface Answer {
    /**
     * What the model said.
     *
     * @param tokens what it cost, as the service counts or, where it does not say, estimated
     */
    record Said(String content, long tokens) implements Answer {}

    /** Nothing that helps. */
    record Failed(Trouble trouble) implements Answer {}

    static Answer failed(Trouble.Kind kind) {
        return new Failed(Trouble.of(kind));
    }
}
