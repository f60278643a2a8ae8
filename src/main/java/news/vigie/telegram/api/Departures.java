package news.vigie.telegram.api;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Tells a request that never left from one whose fate is unknown. Connection refused, an unknown host, a connect
 * timeout and a failed TLS handshake all come before OkHttp's network interceptors run; everything after them may have
 * arrived.
 */
final class Departures implements Interceptor {
    static OkHttpClient.Builder watch(OkHttpClient.Builder builder) {
        return builder.addInterceptor(new Departures()).addNetworkInterceptor(Departures::mark);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var departed = new AtomicBoolean();
        try {
            return chain.proceed(chain.request()
                    .newBuilder()
                    .tag(AtomicBoolean.class, departed)
                    .build());
        } catch (IOException e) {
            throw departed.get() ? e : new NeverLeft(e);
        }
    }

    private static Response mark(Chain chain) throws IOException {
        AtomicBoolean departed = chain.request().tag(AtomicBoolean.class);
        if (departed != null) {
            departed.set(true);
        }
        return chain.proceed(chain.request());
    }

    /** No connection came about. */
    static final class NeverLeft extends IOException {
        NeverLeft(IOException cause) {
            super(cause);
        }
    }
}
