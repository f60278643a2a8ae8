package news.vigie.telegram.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Sockets that send at once: a long message leaves in pieces, and the last would wait until the others are acknowledged. */
final class PromptSockets extends SocketFactory {
    private final SocketFactory usual = SocketFactory.getDefault();

    @Override
    public Socket createSocket() throws IOException {
        return prompt(usual.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(usual.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return prompt(usual.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(usual.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return prompt(usual.createSocket(host, port, from, fromPort));
    }

    private static Socket prompt(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }
}
