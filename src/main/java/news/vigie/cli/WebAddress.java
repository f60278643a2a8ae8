package news.vigie.cli;

import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/** Reads an address of the web, whole, with its scheme. */
public final class WebAddress implements ITypeConverter<URI> {
    @Override
    public URI convert(String value) {
        return parsed(value).orElseThrow(() -> new WrongCallException("cli.call.not-a-url", value));
    }

    private static Optional<URI> parsed(String value) {
        try {
            URI url = URI.create(value.strip());
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
