package news.vigie.http.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * The last line: whatever way an address came, no socket connects to it unchecked. OkHttp asks no {@link GuardedDns}
 * for hosts in figures, decimal ones such as 2130706433 among them.
 */
public final class GuardedSockets extends SocketFactory {
    private final AddressGuard guard;
    private final boolean expectedPort;

    public GuardedSockets(AddressGuard guard, boolean expectedPort) {
        this.guard = guard;
        this.expectedPort = expectedPort;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress address, int port) throws IOException {
        return connected(new InetSocketAddress(address, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(address, port);
    }

    private Socket connected(InetSocketAddress address) throws IOException {
        Socket socket = createSocket();
        socket.connect(address);
        return socket;
    }

    private final class GuardedSocket extends Socket {
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (endpoint instanceof InetSocketAddress to && to.getAddress() != null) {
                guard.check(new Destination(to.getHostString(), to.getPort(), expectedPort), to.getAddress());
            }
            super.connect(endpoint, timeout);
        }
    }
}
