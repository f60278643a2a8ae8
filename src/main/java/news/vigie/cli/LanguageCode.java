package news.vigie.cli;

import java.util.stream.Collectors;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import picocli.CommandLine.ITypeConverter;

/** Reads a language that headings and dates can be written in. */
final class LanguageCode implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        Language language = Language.of(value);
        if (!Messages.LANGUAGES.contains(language)) {
            String known = Messages.LANGUAGES.stream().map(Language::code).collect(Collectors.joining(", "));
            throw new WrongCallException("cli.call.not-a-language", value, known);
        }
        return language;
    }
}
