package news.vigie.http.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.vigie.notice.Notice;
import okhttp3.Dns;

/**
 * Looks a name up and refuses it whole if one of its addresses is private. The port is not known here: whether it may
 * be reached there is for {@link GuardedSockets}.
 */
public final class GuardedDns implements Dns {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final AddressGuard guard;
    private final Lookup lookup;

    /** OkHttp asks on the thread of the call without saying for which call. */
    private static final ThreadLocal<Duration> PATIENCE = new ThreadLocal<>();

    public GuardedDns(AddressGuard guard, Lookup lookup) {
        this.guard = guard;
        this.lookup = lookup;
    }

    /** A look-up on this thread takes so long at most, until {@link #unlimit}. */
    public void limit(Duration most) {
        PATIENCE.set(most.compareTo(LONGEST) < 0 ? most : LONGEST);
    }

    public void unlimit() {
        PATIENCE.remove();
    }

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        List<InetAddress> addresses = resolve(hostname);
        for (InetAddress address : addresses) {
            guard.checkAnyPort(hostname, address);
        }
        return addresses;
    }

    private List<InetAddress> resolve(String hostname) throws UnknownHostException {
        Duration most = PATIENCE.get() == null ? LONGEST : PATIENCE.get();
        try {
            return lookup.of(hostname).get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new UnknownNameException(Notice.of("http.unknown-name", hostname));
        } catch (TimeoutException e) {
            throw new UnknownNameException(Notice.of("http.no-name-server", hostname, most.toMillis() / 1000.0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownNameException(Notice.of("http.stopping"));
        }
    }
}
