package news.vigie.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what is no proper HTTP, before any page is asked: the status and a word, nothing of what was sent or broke.
 */
final class BareRefusal extends ErrorHandler {
    private static final String PLAIN = "text/plain;charset=utf-8";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, PLAIN);
        Content.Sink.write(response, true, words(response.getStatus()), callback);
        return true;
    }

    private static String words(int status) {
        return status + "\n";
    }
}
