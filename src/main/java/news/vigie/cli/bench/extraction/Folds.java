package news.vigie.cli.bench.extraction;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages parted by site, so that what is learnt on some folds is tried on sites that are not in them. The same pages come
 * to the same folds wherever and whenever they are parted.
 */
final class Folds {
    private Folds() {}

    static List<List<PageScore>> of(List<PageScore> pages, int count) {
        Map<Integer, List<PageScore>> folds = pages.stream()
                .collect(Collectors.groupingBy(page -> of(page.truth().address(), count)));
        return IntStream.range(0, count)
                .mapToObj(fold -> folds.getOrDefault(fold, List.of()))
                .toList();
    }

    /** The fold of an address: the SHA-256 of its host, without "www.", as a number modulo the count of folds. */
    static int of(URI address, int count) {
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        byte[] hash = sha256(host.startsWith("www.") ? host.substring(4) : host);
        return new BigInteger(1, hash).mod(BigInteger.valueOf(count)).intValue();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
