package news.vigie.http.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.vigie.notice.Notice;
import okhttp3.Dns;

/**
 * Looks a name up and refuses it whole if one of its addresses is private. Two of the same parts are equal, as OkHttp
 * shares connections between equal ones only.
 */
public record GuardedDns(AddressGuard guard, Lookup lookup, int port, boolean expectedPort) implements Dns {
    private static final int SECONDS = 10;

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        List<InetAddress> addresses = resolve(hostname);
        for (InetAddress address : addresses) {
            guard.check(new Destination(hostname, port, expectedPort), address);
        }
        return addresses;
    }

    private List<InetAddress> resolve(String hostname) throws UnknownHostException {
        try {
            return lookup.of(hostname).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new UnknownNameException(Notice.of("http.unknown-name", hostname));
        } catch (TimeoutException e) {
            throw new UnknownNameException(Notice.of("http.no-name-server", hostname, SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownNameException(Notice.of("http.stopping"));
        }
    }
}
