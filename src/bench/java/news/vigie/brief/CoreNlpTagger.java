package news.vigie.brief;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * The named entity tagger of Stanford CoreNLP, alone, for a comparison in one run. It is under the GPL, so that it is no
 * dependency of this project: whoever compares names its jars.
 */
final class CoreNlpTagger {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final Object classifier;
    private final Method classify;

    private CoreNlpTagger(Object classifier, Method classify) {
        this.classifier = classifier;
        this.classify = classify;
    }

    /** @param jars the jar of CoreNLP and that of its models, as on a class path */
    static CoreNlpTagger from(String jars) throws IOException, ReflectiveOperationException {
        List<URL> urls = new ArrayList<>();
        for (String jar : jars.split(File.pathSeparator, -1)) {
            urls.add(new File(jar).toURI().toURL());
        }
        ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), CoreNlpTagger.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        Class<?> type = Class.forName("edu.stanford.nlp.ie.crf.CRFClassifier", true, loader);
        Object classifier = type.getMethod("getClassifier", String.class).invoke(null, MODEL);
        return new CoreNlpTagger(classifier, type.getMethod("classify", String.class));
    }

    /** Its sentences of tagged words. */
    Object tag(String text) throws ReflectiveOperationException {
        return classify.invoke(classifier, text);
    }
}
