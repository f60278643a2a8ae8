package news.vigie.web.guard;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * The open door of the server, or why there is none. It is opened before the server that uses it, so that a port in use
 * costs no start and no one logs it.
 */
public sealed interface Socket {
    /** It takes calls from now on. */
    record Open(ServerSocketChannel channel, InetSocketAddress address) implements Socket {
        /** It takes calls no more. */
        public void close() {
            Socket.close(channel);
        }
    }

    /**
     * There is none.
     *
     * @param why a text's name; it takes the address and the port
     */
    record Refused(String why) implements Socket {}

    /** Where there is no password, on loopback only. */
    static Socket open(String bind, int port, @Nullable String password) {
        InetAddress address;
        try {
            address = InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            return new Refused("web.start.unknown-address");
        }
        if (password == null && !address.isLoopbackAddress()) {
            return new Refused("web.start.open-to-all");
        }
        return open(new InetSocketAddress(address, port));
    }

    private static Socket open(InetSocketAddress address) {
        ServerSocketChannel channel = null;
        try {
            channel = ServerSocketChannel.open();
            channel.bind(address);
            return new Open(channel, (InetSocketAddress) channel.getLocalAddress());
        } catch (IOException e) {
            close(channel);
            return new Refused(why(e));
        }
    }

    private static String why(IOException problem) {
        String words = String.valueOf(problem.getMessage());
        if (words.contains("denied") || words.contains("not permitted")) {
            return "web.start.not-allowed";
        }
        if (words.contains("assign")) {
            return "web.start.not-ours";
        }
        return problem instanceof BindException ? "web.start.in-use" : "web.start.not-allowed";
    }

    private static void close(@Nullable ServerSocketChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("A socket that was never bound did not close", e);
        }
    }
}
