package news.vigie.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import news.vigie.render.EditionFormat;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a format; the coloured text is chosen by the terminal, never by name. */
final class FormatName implements ITypeConverter<EditionFormat> {
    static final String KNOWN = "text, html, telegram, json, markdown";

    @Override
    public EditionFormat convert(String value) {
        Optional<EditionFormat> format = Arrays.stream(EditionFormat.values())
                .filter(known -> known != EditionFormat.COLOUR)
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst();
        return format.orElseThrow(() -> new WrongCallException("cli.call.not-a-format", value, KNOWN));
    }

    /** The one to write: text has colours where the terminal shows them. */
    static EditionFormat on(Terminal terminal, EditionFormat asked) {
        return asked == EditionFormat.TEXT && terminal.colour() ? EditionFormat.COLOUR : asked;
    }
}
