package news.vigie.http.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses that share their first bits, such as 10.0.0.0/8; a single address is a network of all its bits. */
record Network(InetAddress start, int bits) {
    /** Also 127.1 and 2130706433, which the system takes for addresses. */
    private static final Pattern FIGURES = Pattern.compile("[\\d.]+|.*:.*");

    static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        return address(slash < 0 ? text : text.substring(0, slash)).flatMap(start -> {
            int all = start.getAddress().length * 8;
            String bits = slash < 0 ? String.valueOf(all) : text.substring(slash + 1);
            return bits.matches("\\d{1,3}") && Integer.parseInt(bits) <= all
                    ? Optional.of(new Network(start, Integer.parseInt(bits)))
                    : Optional.empty();
        });
    }

    /** An address written in figures; a name is none and is never looked up. */
    static Optional<InetAddress> address(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!FIGURES.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = start.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (mine[i] != other[i]) {
                return false;
            }
        }
        int rest = bits % 8;
        return rest == 0 || (mine[whole] & 0xff) >> (8 - rest) == (other[whole] & 0xff) >> (8 - rest);
    }
}
