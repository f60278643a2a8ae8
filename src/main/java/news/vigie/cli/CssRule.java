package news.vigie.cli;

import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import picocli.CommandLine.ITypeConverter;

/** Reads a CSS selector. */
public final class CssRule implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        try {
            var unused = QueryParser.parse(value);
            return value;
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw new WrongCallException("cli.call.not-css", value);
        }
    }
}
