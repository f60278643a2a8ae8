package news.vigie.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static final AddressGuard STRICT = new AddressGuard(List.of());

    /** What clouds keep there must not be opened by whoever follows an advice. */
    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "2852039166", "fe80::1"})
    void nobodyIsAdvisedToAllowLinkLocalAddresses(String host) {
        assertThatThrownBy(() -> STRICT.check(new Destination(host, 80, true)))
                .isInstanceOfSatisfying(
                        PrivateAddressException.class,
                        refusal -> assertThat(refusal.notice()).isEqualTo(Notice.of("http.link-local", host)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "100.127.255.255",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "::",
                "fc00::1",
                "fdff::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2001:db8::1",
                "127.1",
                "2130706433",
                "0",
                "[::1]"
            })
    void privateAddressesAreRefusedInEveryForm(String host) {
        assertThatThrownBy(() -> STRICT.check(new Destination(host, 80, true)))
                .isInstanceOfSatisfying(
                        PrivateAddressException.class,
                        refusal -> assertThat(refusal.notice()).isEqualTo(Notice.of("http.private-address", host)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "172.15.255.255",
                "100.63.255.255",
                "100.128.0.1",
                "192.167.255.255",
                "223.255.255.255",
                "2606:4700::1111",
                "64:ff9b::808:808"
            })
    void publicAddressesPass(String host) {
        assertThatCode(() -> STRICT.check(new Destination(host, 80, true))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.200.0.1, 80, true",
        "127.0.0.1, 127.0.0.1, 8080, true",
        "127.0.0.1:8080, 127.0.0.1, 8080, false",
        "fd00::/8, fd12::1, 443, true",
        "'[::1]:8080', ::1, 8080, false",
    })
    void whatTheAdminAllowsPasses(String entry, String host, int port, boolean expectedPort) {
        var guard = new AddressGuard(List.of(entry));

        assertThatCode(() -> guard.check(new Destination(host, port, expectedPort)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 192.168.0.1, 80, true",
        "10.0.0.0/33, 10.0.0.1, 80, true",
        "127.0.0.1, 127.0.0.2, 80, true",
        "127.0.0.1, 127.0.0.1, 6379, false",
        "127.0.0.1:8080, 127.0.0.1, 80, true",
        "intranet.example, 10.0.0.1, 80, true",
    })
    void andNothingElseDoes(String entry, String host, int port, boolean expectedPort) {
        var guard = new AddressGuard(List.of(entry));

        assertThatThrownBy(() -> guard.check(new Destination(host, port, expectedPort)))
                .isInstanceOf(PrivateAddressException.class);
    }

    @Test
    void aNameIsAllowedByName() throws Exception {
        var guard = new AddressGuard(List.of("Intranet.example"));
        InetAddress inside = InetAddress.getByName("10.0.0.1");

        assertThatCode(() -> guard.check(new Destination("intranet.example", 80, true), inside))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.check(new Destination("example.org", 80, true), inside))
                .isInstanceOfSatisfying(
                        PrivateAddressException.class,
                        refusal -> assertThat(refusal.notice())
                                .isEqualTo(Notice.of("http.private-name", "example.org", "10.0.0.1")));
    }

    @Test
    void noSocketConnectsUnchecked() throws Exception {
        try (Socket socket = new GuardedSockets(STRICT, true).createSocket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9)))
                    .isInstanceOf(PrivateAddressException.class);
        }
    }

    @Test
    void aNameWithOnePrivateAddressIsRefusedWhole() {
        try (var lookup = new Lookup()) {
            assertThatThrownBy(() -> new GuardedDns(STRICT, lookup).lookup("localhost"))
                    .isInstanceOfSatisfying(
                            PrivateAddressException.class,
                            refusal -> assertThat(refusal.notice().key()).isEqualTo("http.private-name"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, true",
        "10.0.0.0/99, false",
        "10.0.0.0/x, false",
        "10.0.0, true",
        "10.0.0.256, false",
        "nas, true",
        "nas.local:8080, true",
        "nas.local:0, false",
        "nas.local:65536, false",
        "nas local, false",
        "http://nas.local, false",
        "::1, true",
        "[::1]:8080, true",
        "fe80::/129, false",
        "café.example, true",
    })
    void whatIsNoHostIsNotUnderstood(String entry, boolean understood) {
        assertThat(AddressGuard.understands(entry)).isEqualTo(understood);
    }
}
